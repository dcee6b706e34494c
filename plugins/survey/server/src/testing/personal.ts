import type { SurveyDocument } from '../repositories/survey-documents';
import type { CitizenReply } from '@modu/participation/contracts';
import { redirectOf } from './admission';
import { htmlOf } from './replies';
import { createTestSite, surveyDocument, type TestSurveySite } from './test-site';

const words = (ko: string, en: string) => ({ ko, en });

/** One open question and one personal question; `isRequired` tells whether the survey can be answered without it. */
export const personalQuestionnaire = (isRequired = false, more: readonly object[] = []) => ({
  pages: [
    { elements: [{ type: 'text', name: 'idea', title: words('생각', 'Idea'), isRequired: true }] },
    {
      elements: [
        { type: 'text', name: 'phone', title: words('전화번호', 'Telephone'), personal: true, isRequired },
        ...more,
      ],
    },
  ],
});

export const KEPT_90_DAYS = {
  anonymity: null,
  retentionDays: 90,
  retentionFrom: 'close',
  retentionAct: 'anonymise',
};

export const PHONE = '010-1234-5678';

/** A site whose survey asks for a telephone number. */
export const personalSite = (
  isRequired = false,
  change: Partial<SurveyDocument> = {},
  more: readonly object[] = [],
): TestSurveySite =>
  createTestSite({
    questionnaire: JSON.stringify(personalQuestionnaire(isRequired, more)),
    privacy: KEPT_90_DAYS,
    ...change,
  });

export const withConsentTexts = (ko: Partial<Record<string, string>>): Partial<SurveyDocument> => {
  const { texts } = surveyDocument();
  return {
    texts: new Map(
      [...texts].map(([locale, own]) => [locale, { ...own, consent: { ...own.consent, ...ko } }]),
    ),
  };
};

/** The hidden fields of the page's form, by name. */
export function hiddenIn(html: string): readonly (readonly [string, string])[] {
  return [...html.matchAll(/<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"/gu)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
}

export const KEY = 'a-random-key-of-the-page';
export const SENT = '/surveys/visit/responses';
export const MINE = '/surveys/visit/my-response';

export async function agree(site: TestSurveySite, draft: string): Promise<CitizenReply> {
  const shown = htmlOf(await site.get(`${draft}/consent`));
  return site.send(`${draft}/consent`, [...hiddenIn(shown), ['agreed', 'yes'], ['consent', 'agree']]);
}

export const refuse = (site: TestSurveySite, draft: string): Promise<CitizenReply> =>
  site.send(`${draft}/consent`, [['consent', 'refuse']]);

export async function fillIn(
  site: TestSurveySite,
  draft: string,
  phone: string | null = PHONE,
): Promise<void> {
  await site.send(`${draft}/pages/1`, [
    ['q.idea', '나무'],
    ['go', 'next'],
  ]);
  if (phone === null) return;
  await site.send(`${draft}/pages/2`, [
    ['q.phone', phone],
    ['go', 'next'],
  ]);
}

export const submit = async (site: TestSurveySite, draft: string): Promise<string> =>
  redirectOf(await site.send(SENT, [['draft', draft.split('/').at(-1) ?? '']]));

export const everythingStored = (site: TestSurveySite): string =>
  JSON.stringify([[...site.drafts.rows], site.responses.rows, site.responses.personal.rows, site.audit]);

/** Answers, sends, and reads the code on the receipt. */
export async function sent(site: TestSurveySite) {
  const draft = await site.begin();
  await agree(site, draft);
  await fillIn(site, draft);
  const receipt = await submit(site, draft);
  const html = htmlOf(await site.get(receipt));
  const [number = '', code = ''] = html.match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,3}/gu) ?? [];
  return { draft, receipt, html, number, code };
}

/** The fields that open one's own response. */
export const own = (number: string, code: string, more: readonly (readonly [string, string])[] = []) =>
  [['number', number], ['code', code], ...more] as const;
