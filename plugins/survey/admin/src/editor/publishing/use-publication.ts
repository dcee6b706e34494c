import { useRef, useState } from 'react';
import type { EditableQuestionnaire, PublicationReply } from '../../../../contracts';
import { openDocument } from '../../../../domain/src/editing';
import { compareVersions, type Change } from '../../../../domain/src/editing/versions';
import type { EditingApi } from '../../api/editing';
import { useForgetSurvey } from '../../api/surveys';
import type { Reviewed } from '../review/remark';
import type { Saver } from '../saving/saver';
import { jsonOf, useEditor, type Editor } from '../state/editor-context';
import { toSettle, type ToSettle } from './acknowledgement';

export interface PublicationParts {
  readonly api: EditingApi;
  readonly documentId: string;
  readonly opened: EditableQuestionnaire;
  readonly saver: Saver;
  readonly onPublished: () => void;
}

export type Step =
  | { readonly kind: 'closed' | 'looking' | 'publishing' | 'failed' | 'unsaved' }
  | {
      readonly kind: 'asking';
      /** `null` before the first publication: there is nothing to compare with. */
      readonly changes: readonly Change[] | null;
      readonly reviewed: Reviewed;
      readonly settle: ToSettle;
    }
  | PublicationReply;

export interface Publication {
  readonly step: Step;
  /** Saves, and looks at what publishing would do. */
  readonly begin: () => void;
  readonly publish: (acknowledged: readonly string[]) => void;
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
  await parts.saver.flush();
  const { kind } = parts.saver.state();
  if (kind !== 'saved' && kind !== 'saving') return { kind: 'unsaved' };
  const changes = await changesSince(parts, editor);
  const { reviewer, acknowledged } = editor.reviewing;
  const reviewed = reviewer.now();
  return { kind: 'asking', changes, reviewed, settle: toSettle(reviewed.remarks, acknowledged.get()) };
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

  return {
    step,
    begin() {
      void go({ kind: 'looking' }, () => look(parts, editor));
    },
    publish(acknowledged) {
      const { api, documentId, saver, onPublished } = parts;
      void go({ kind: 'publishing' }, async () => {
        const reply = await api.publish({ revision: saver.base(), acknowledged });
        if (reply.kind === 'published') {
          void forget({ documentId });
          onPublished();
        }
        return reply;
      });
    },
    end() {
      round.current += 1;
      setStep({ kind: 'closed' });
    },
  };
}
