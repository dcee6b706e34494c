import { useEffect, useMemo, useState } from 'react';
import type { PreviewReply, PreviewWish } from '../../../../contracts';
import { readAnswers, readQuestionnaire, type Answers } from '../../../../domain/src';
import { madeUpAnswers } from '../../../../domain/src/simulation';
import type { EditingApi } from '../../api/editing';
import { today } from '../review/today';
import { useQuietJson } from '../state/use-quiet-json';

/** What somebody wants to see. */
export interface Look {
  readonly locale: PreviewWish['locale'];
  /** Index of a page. */
  readonly page: number;
  /** Name of a question on it that made-up answers should lead to. */
  readonly question: string | undefined;
  readonly hasHighContrast: boolean;
  /** The same number makes up the same answers; `null` without answers. */
  readonly seed: number | null;
}

export interface Preview {
  /** `null` until there is one. */
  readonly shown: PreviewReply | null;
  readonly hasFailed: boolean;
  /** What was made up; `null` without answers. */
  readonly answers: Answers | null;
}

/**
 * Answers of earlier pages, made up anew when the questionnaire has changed and nobody is typing.
 *
 * @returns JSON, so that the same answers are the same; `null` without answers
 */
function useMadeUp({ seed, page, question, locale }: Look): string | null {
  const json = useQuietJson();
  return useMemo(() => {
    const reading = seed === null ? null : readQuestionnaire(json);
    if (reading?.ok !== true) return null;
    const options = { seed: String(seed), today: today(), locale, page, question };
    return JSON.stringify(madeUpAnswers(reading.questionnaire, options));
  }, [json, seed, page, question, locale]);
}

function answersIn(text: string | null): Answers | null {
  if (text === null) return null;
  const written: unknown = JSON.parse(text);
  return readAnswers(written) ?? null;
}

/**
 * A preview of the draft as it is stored.
 *
 * @param revision of what was saved last
 * @param round makes it begin anew
 */
export function usePreview(api: EditingApi, look: Look, revision: string, round: number): Preview {
  const { locale, page, hasHighContrast } = look;
  const [shown, setShown] = useState<PreviewReply | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const written = useMadeUp(look);
  const answers = useMemo(() => answersIn(written), [written]);

  useEffect(() => {
    let isCurrent = true;
    const show = async (): Promise<void> => {
      try {
        const given = answers === null ? {} : { answers };
        const reply = await api.preview({ locale, page, hasHighContrast, ...given });
        if (!isCurrent) return;
        setShown(reply);
        setHasFailed(false);
      } catch (error) {
        if (isCurrent) setHasFailed(true);
        if (!(error instanceof Error)) throw error;
      }
    };
    void show();
    return () => {
      isCurrent = false;
    };
  }, [api, locale, page, hasHighContrast, answers, revision, round]);

  return { shown, hasFailed, answers };
}
