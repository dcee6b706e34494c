import type { LibraryItem, LibraryWords } from '../../../../contracts';

type Language = 'ko' | 'en';

/** In one language, or else in the other. */
export const inOne = ({ ko, en }: LibraryWords['title'], words: Language): string =>
  words === 'ko' ? ko || en : en || ko;

/** Where something of another city comes from; '' for what was made here. */
export const originOf = ({ origin, licence }: Pick<LibraryItem, 'origin' | 'licence'>): string =>
  origin === null ? '' : [origin.city, licence].filter((part) => part !== '').join(' · ');
