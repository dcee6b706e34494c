import { randomBytes } from 'node:crypto';
import { inFours } from '../../plugins/participation/page-kit/src';
import { at, text } from './admin-client';

/** A survey with something open, something personal and a file. */
export const sealedQuestionnaire = {
  elements: [
    { type: 'text', name: 'idea', title: { ko: '생각', en: 'Idea' }, isRequired: true },
    {
      type: 'file',
      name: 'papers',
      title: { ko: '관련 서류', en: 'Papers' },
      allowMultiple: true,
      maxFiles: 3,
    },
    { type: 'text', name: 'phone', title: { ko: '전화번호', en: 'Telephone' }, personal: true },
  ],
};

/** What its content type needs beside, so that it can be published. */
export const sealedSettings = { retentionDays: 90, retentionFrom: 'close', retentionAct: 'anonymise' };

export interface SealedAnswers {
  readonly idea: string;
  readonly phone: string;
  readonly files: readonly { readonly name: string; readonly content: string }[];
}

const inline = ({ name, content }: SealedAnswers['files'][number]) => ({
  name,
  type: 'text/plain',
  content: `data:text/plain;base64,${Buffer.from(content).toString('base64')}`,
});

/** Answers the survey as a page of survey-react-ui does. @returns receipt number, with hyphens, and code */
export async function sendSealed(
  origin: string,
  slug: string,
  { idea, phone, files }: SealedAnswers,
): Promise<{ readonly number: string; readonly code: string }> {
  const reply = await fetch(`${origin}/participate/ko/surveys/${slug}/responses`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({
      answers: { idea, phone, papers: files.map(inline) },
      idempotencyKey: randomBytes(24).toString('base64url'),
      consent: true,
    }),
  });
  const body: unknown = await reply.json();
  if (reply.status !== 201)
    throw new Error(`Sending answered ${String(reply.status)}: ${JSON.stringify(body)}`);
  return { number: inFours(text(at(body, 'number'))), code: text(at(body, 'code')) };
}
