import { randomBytes } from 'node:crypto';
import type { LoadRequest } from './load';

/** Requests of one sort, as many as are asked for; every one of them is accepted once. */
export type Source = (count: number) => Promise<readonly LoadRequest[]>;

export const many = (count: number, make: (index: number) => LoadRequest): readonly LoadRequest[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const unique = (): string => randomBytes(24).toString('base64url');
