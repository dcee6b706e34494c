import type { Locale } from '@modu/participation/contracts';
import { en } from './en';
import { ko, type Texts } from './ko';
import { problemsEn } from './problems-en';
import { problemsKo, type ProblemWords } from './problems-ko';

export const texts: Readonly<Record<Locale, Texts>> = { ko, en };

export const problemWords: Readonly<Record<Locale, ProblemWords>> = { ko: problemsKo, en: problemsEn };

export type { Texts };
