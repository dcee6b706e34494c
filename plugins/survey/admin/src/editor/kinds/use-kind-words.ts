import { useCallback } from 'react';
import { useText, useWordsFor } from '../../text';
import type { NewTexts } from './kinds';

/** A kind of question in plain words: its name, or what it is good for. */
export function useKindWords(): (type: string, part: 'name' | 'about') => string {
  const text = useText();
  const wordsFor = useWordsFor();
  return useCallback(
    (type, part) => wordsFor('edit.kind', `${type}.${part}`) ?? text(`edit.kind.unknown.${part}`),
    [text, wordsFor],
  );
}

const NEW_TEXTS: Readonly<Record<'ko' | 'en', NewTexts>> = {
  ko: {
    choice: (number) => `선택지 ${String(number)}`,
    scale: ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
    yes: '예',
    no: '아니요',
    row: (number) => `항목 ${String(number)}`,
    column: (number) => `열 ${String(number)}`,
  },
  en: {
    choice: (number) => `Choice ${String(number)}`,
    scale: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
    yes: 'Yes',
    no: 'No',
    row: (number) => `Item ${String(number)}`,
    column: (number) => `Column ${String(number)}`,
  },
};

/** Words of new questions are the questionnaire's, not the admin's. */
export const newTexts = (locale: string): NewTexts => NEW_TEXTS[locale === 'ko' ? 'ko' : 'en'];
