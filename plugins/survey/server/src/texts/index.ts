import type { Locale } from '@modu/participation/contracts';
import { en } from './en';
import { ko, type Texts } from './ko';
import { previewEn } from './preview-en';
import { previewKo, type PreviewWords } from './preview-ko';
import { privacyEn } from './privacy-en';
import { privacyKo, type PrivacyWords } from './privacy-ko';
import { problemsEn } from './problems-en';
import { problemsKo, type ProblemWords } from './problems-ko';

export const texts: Readonly<Record<Locale, Texts>> = { ko, en };

export const problemWords: Readonly<Record<Locale, ProblemWords>> = { ko: problemsKo, en: problemsEn };

export const privacyWords: Readonly<Record<Locale, PrivacyWords>> = { ko: privacyKo, en: privacyEn };

export const previewWords: Readonly<Record<Locale, PreviewWords>> = { ko: previewKo, en: previewEn };

export type { Texts };
