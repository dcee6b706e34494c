import { en } from './en';
import { ko } from './ko';
import type { Texts } from './types';

export const LANGUAGES = ['ko', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export function textsIn(language: Language): Texts {
  return language === 'ko' ? ko : en;
}
