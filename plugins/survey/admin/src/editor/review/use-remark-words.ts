import { fixLabelOf, sentenceOf } from '../../../../domain/src/checks';
import { useContentLocale } from '../../locale';
import { useProblemSentence } from '../../questionnaire/use-problem-sentence';
import { useText, useWordsFor } from '../../text';
import type { Remark, Reviewed } from '../../../../domain/src/checks';
import { useEntryWords } from './use-entry-words';

export interface RemarkWords {
  /** 7번 ‘민원 창구’ · 이럴 때만 보이기. */
  readonly place: string;
  readonly what: string;
  /** '' where there is nothing more to say. */
  readonly why: string;
  /** Undefined where nothing can be mended for somebody. */
  readonly fix: string | undefined;
}

/** A remark in words, in the language of the admin. */
export function useRemarkWords(): (remark: Remark, reviewed: Reviewed) => RemarkWords {
  const place = usePlaceWords();
  const said = useSaid();
  return (remark, reviewed) => ({ place: place(remark, reviewed), ...said(remark, reviewed) });
}

function usePlaceWords(): (remark: Remark, reviewed: Reviewed) => string {
  const text = useText();
  const wordsFor = useWordsFor();
  const entryWords = useEntryWords();
  return ({ entry, path, language }, { json }) => {
    if (entry === undefined) return text('edit.checks.whole');
    const property = path.slice(entry.path.length).findLast((key) => typeof key === 'string');
    const part = property === undefined ? undefined : wordsFor('edit.property', property);
    const spoken = language === undefined ? undefined : text(`language.${language}`);
    return [entryWords(json, entry), part, spoken].filter((each) => each !== undefined).join(' · ');
  };
}

function useSaid(): (remark: Remark, reviewed: Reviewed) => Omit<RemarkWords, 'place'> {
  const text = useText();
  const wordsFor = useWordsFor();
  const locale = useContentLocale();
  const problemSentence = useProblemSentence();
  return ({ said }, { naming }) => {
    if (said.by === 'publishing') return { what: problemSentence(said.problem), why: '', fix: undefined };
    if (said.by === 'translation') {
      const language = wordsFor('language', said.locale) ?? said.locale;
      const what = text('edit.checks.untranslated', { language, count: said.count });
      return { what, why: text('edit.checks.untranslated.why'), fix: undefined };
    }
    const { finding } = said;
    const fix = finding.fix === undefined ? undefined : fixLabelOf(finding.fix, locale);
    return { ...sentenceOf(finding, naming, locale), fix };
  };
}
