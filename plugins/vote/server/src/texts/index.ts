import type { Locale } from '@modu/participation/contracts';
import { en } from './en';
import { ko, type Texts } from './ko';
import { recordEn } from './record-en';
import { recordKo, type RecordTexts } from './record-ko';

export const texts: Readonly<Record<Locale, Texts>> = { ko, en };

/** About the public record. */
export const recordTexts: Readonly<Record<Locale, RecordTexts>> = { ko: recordKo, en: recordEn };

export type { Texts };
