import { useRef, useState } from 'react';
import type {
  DecisionWish,
  EditableQuestionnaire,
  PublicationReply,
  QuestionnaireReview,
  ReviewReply,
  ReviewWish,
} from '../../../../contracts';
import { openDocument } from '../../../../domain/src/editing';
import { compareVersions, type Change } from '../../../../domain/src/editing/versions';
import type { EditingApi } from '../../api/editing';
import { useForgetSurvey } from '../../api/surveys';
import type { Reviewed } from '../../../../domain/src/checks';
import type { Saver } from '../saving/saver';
import { jsonOf, useEditor, type Editor } from '../state/editor-context';
import { toSettle, type ToSettle } from './acknowledgement';
import { acknowledgedByAsker, reviewModeOf, type ReviewMode } from './review-mode';

export interface PublicationParts {
  readonly api: EditingApi;
  readonly documentId: string;
  readonly opened: EditableQuestionnaire;
  readonly saver: Saver;
  readonly onPublished: () => void;
  /** What was asked or decided, or heard of it. */
  readonly onReview: (review: QuestionnaireReview) => void;
}

/** Everything that is to be known before something is done. */
export interface Asking {
  readonly kind: 'asking';
  /** Of the text that is stored, and shown. */
  readonly revision: string;
  /** `null` before the first publication: there is nothing to compare with. */
  readonly changes: readonly Change[] | null;
  readonly reviewed: Reviewed;
  readonly settle: ToSettle;
  readonly review: QuestionnaireReview;
  readonly mode: ReviewMode;
}

export type Step =
  | { readonly kind: 'closed' | 'looking' | 'sending' | 'failed' | 'unsaved' }
  | Asking
  | PublicationReply
  | { readonly kind: 'reviewed'; readonly what: 'asked' | DecisionWish['verdict'] }
  | { readonly kind: 'reviewRefused'; readonly reason: Extract<ReviewReply, { kind: 'refused' }>['reason'] };

export interface Publication {
  readonly step: Step;
  /** Saves, and looks at what publishing would do. */
  readonly begin: () => void;
  readonly publish: (acknowledged: readonly string[]) => void;
  readonly ask: (wish: Omit<ReviewWish, 'revision'>) => void;
  readonly decide: (wish: Omit<DecisionWish, 'revision'>) => void;
  readonly end: () => void;
}

/** What is different from what people are answering now. */
async function changesSince(
  { api, opened }: Pick<PublicationParts, 'api' | 'opened'>,
  editor: Editor,
): Promise<readonly Change[] | null> {
  const last = opened.versions.at(-1);
  if (last === undefined) return null;
  const document = openDocument((await api.version(last.number)).text);
  return document.ok ? compareVersions(document.document.json, jsonOf(editor)) : null;
}

/** What is shown has to be what is stored: only that is published. */
async function look(parts: PublicationParts, editor: Editor): Promise<Step> {
  const { api, opened, saver, onReview } = parts;
  await saver.flush();
  const { kind } = saver.state();
  if (kind !== 'saved' && kind !== 'saving') return { kind: 'unsaved' };
  const changes = await changesSince(parts, editor);
  const review = await api.review();
  onReview(review);
  const { reviewer, acknowledged } = editor.reviewing;
  const reviewed = reviewer.now();
  const revision = saver.base();
  const known = new Set([...acknowledged.get(), ...acknowledgedByAsker(review, revision)]);
  return {
    kind: 'asking',
    ...{ revision, changes, reviewed, review },
    settle: toSettle(reviewed.remarks, known),
    mode: reviewModeOf(review, opened.rights, revision),
  };
}

/** The way from the button to what became of it. */
export function usePublication(parts: PublicationParts): Publication {
  const editor = useEditor();
  const [forget] = useForgetSurvey();
  const [step, setStep] = useState<Step>({ kind: 'closed' });
  /** Which opening this is: what an earlier one still waits for is of no interest. */
  const round = useRef(0);

  const go = async (waiting: Step, work: () => Promise<Step>): Promise<void> => {
    const own = (round.current += 1);
    setStep(waiting);
    const next = await work().catch((error: unknown): Step => {
      if (!(error instanceof Error)) throw error;
      return { kind: 'failed' };
    });
    if (own === round.current) setStep(next);
  };

  const { api, documentId, saver, onPublished, onReview } = parts;
  /** What was looked at, and nothing that came since. */
  const revision = step.kind === 'asking' ? step.revision : saver.base();
  const review = (what: 'asked' | DecisionWish['verdict'], send: () => Promise<ReviewReply>): void => {
    void go({ kind: 'sending' }, async () => {
      const reply = await send();
      if (reply.kind === 'refused') return { kind: 'reviewRefused', reason: reply.reason };
      if (reply.kind === 'changedMeanwhile') return reply;
      onReview(reply.review);
      return { kind: 'reviewed', what };
    });
  };

  return {
    step,
    begin() {
      void go({ kind: 'looking' }, () => look(parts, editor));
    },
    publish(acknowledged) {
      void go({ kind: 'sending' }, async () => {
        const reply = await api.publish({ revision, acknowledged });
        if (reply.kind === 'published') {
          void forget({ documentId });
          onPublished();
        }
        return reply;
      });
    },
    ask(wish) {
      review('asked', () => api.askReview({ ...wish, revision }));
    },
    decide(wish) {
      review(wish.verdict, () => api.decideReview({ ...wish, revision }));
    },
    end() {
      round.current += 1;
      setStep({ kind: 'closed' });
    },
  };
}
