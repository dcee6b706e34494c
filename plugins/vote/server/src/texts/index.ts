import type { Locale } from '@modu/participation/contracts';
import { en } from './en';
import { ko, type Texts } from './ko';

export const texts: Readonly<Record<Locale, Texts>> = { ko, en };

export type { Texts };
