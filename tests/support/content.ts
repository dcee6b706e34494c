import { at, text, type AdminClient, type AdminReply } from './admin-client';

const SURVEY = 'plugin::survey.survey';
const POLL = 'plugin::vote.poll';

/** Texts of one entry in each language, and what all languages share. */
export interface Entry {
  readonly shared: Readonly<Record<string, unknown>>;
  readonly ko: Readonly<Record<string, unknown>>;
  readonly en: Readonly<Record<string, unknown>>;
}

function succeeded(reply: AdminReply, what: string): AdminReply {
  if (reply.status >= 300) throw new Error(`${what} answered ${String(reply.status)}: ${reply.text}`);
  return reply;
}

/** Saves and publishes through the content manager, as an administrator does. */
async function publishEntry(admin: AdminClient, uid: string, entry: Entry): Promise<string> {
  const base = `/content-manager/collection-types/${uid}`;
  const made = succeeded(
    await admin.post(`${base}?locale=ko`, { ...entry.shared, ...entry.ko }),
    `Creating ${uid}`,
  );
  const documentId = text(at(made.body, 'data', 'documentId'));
  const english = { ...entry.shared, ...entry.en };
  succeeded(await admin.put(`${base}/${documentId}?locale=en`, english), `Translating ${uid}`);
  for (const [locale, values] of [
    ['ko', { ...entry.shared, ...entry.ko }],
    ['en', english],
  ] as const) {
    const path = `${base}/${documentId}/actions/publish?locale=${locale}`;
    succeeded(await admin.post(path, values), `Publishing ${uid} in ${locale}`);
  }
  return documentId;
}

/**
 * A survey that was begun in both languages and has no questions yet, as it is when its editor is opened first.
 *
 * @returns its document id
 */
export async function beginSurvey(admin: AdminClient, slug: string, questionnaire?: string): Promise<string> {
  const base = `/content-manager/collection-types/${SURVEY}`;
  const shared = { slug, questionnaire };
  const made = succeeded(
    await admin.post(`${base}?locale=ko`, { ...shared, title: `${slug} 설문` }),
    'Beginning a survey',
  );
  const documentId = text(at(made.body, 'data', 'documentId'));
  const english = { ...shared, title: `Survey ${slug}` };
  succeeded(await admin.put(`${base}/${documentId}?locale=en`, english), 'Translating a survey');
  return documentId;
}

export interface SurveyWishes {
  readonly slug: string;
  readonly questionnaire: unknown;
  readonly opensAt?: Date;
  readonly closesAt?: Date;
  readonly publicResults?: boolean;
  readonly smallCellThreshold?: number;
  /** Further fields of the content type. */
  readonly shared?: Readonly<Record<string, unknown>>;
  /** A complete consent form, for questionnaires that ask for personal data. */
  readonly hasConsent?: boolean;
}

const HOUR = 60 * 60 * 1000;

/** What a consent form needs to be complete. */
const CONSENT = {
  ko: {
    privacyPurpose: '당첨되신 분께 선물을 보내 드리는 데 씁니다.',
    privacyController: '모두시 시민참여과',
    privacyContact: '02-000-0000, privacy@modu.example',
  },
  en: {
    privacyPurpose: 'To send a present to those who win one.',
    privacyController: 'City of Modu, Participation Office',
    privacyContact: '02-000-0000, privacy@modu.example',
  },
} as const;

/** @returns the survey's document id */
export const publishSurvey = (admin: AdminClient, wishes: SurveyWishes): Promise<string> =>
  publishEntry(admin, SURVEY, {
    shared: {
      slug: wishes.slug,
      questionnaire: JSON.stringify(wishes.questionnaire),
      opensAt: wishes.opensAt ?? new Date(Date.now() - HOUR),
      closesAt: wishes.closesAt ?? new Date(Date.now() + 24 * HOUR),
      publicResults: wishes.publicResults ?? false,
      smallCellThreshold: wishes.smallCellThreshold ?? 10,
      ...wishes.shared,
    },
    ko: {
      title: `설문 ${wishes.slug}`,
      introduction: '소개',
      consentNotice: '동의',
      thankYou: '고맙습니다.',
      ...(wishes.hasConsent === true ? CONSENT.ko : {}),
    },
    en: {
      title: `Survey ${wishes.slug}`,
      introduction: 'About',
      consentNotice: 'Consent',
      thankYou: 'Thank you.',
      ...(wishes.hasConsent === true ? CONSENT.en : {}),
    },
  });

export interface PollWishes {
  readonly slug: string;
  readonly ballotDesign: unknown;
  readonly opensAt?: Date;
  readonly closesAt?: Date;
  readonly tiers?: readonly string[];
  readonly sealed?: boolean;
}

/** Publishes a poll without opening it. @returns its document id */
export const publishPoll = (admin: AdminClient, wishes: PollWishes): Promise<string> =>
  publishEntry(admin, POLL, {
    shared: {
      slug: wishes.slug,
      ballotDesign: wishes.ballotDesign,
      opensAt: wishes.opensAt ?? new Date(Date.now() - HOUR),
      closesAt: wishes.closesAt ?? new Date(Date.now() + 24 * HOUR),
      tiers: wishes.tiers ?? ['code'],
      sealed: wishes.sealed ?? true,
    },
    ko: { title: `투표 ${wishes.slug}`, introduction: '소개' },
    en: { title: `Poll ${wishes.slug}`, introduction: 'About' },
  });

export async function openPoll(admin: AdminClient, documentId: string): Promise<void> {
  succeeded(await admin.post(`/vote/polls/${documentId}/open`), 'Opening the poll');
}

/** @returns codes as a citizen would type them */
export async function makeCodes(
  admin: AdminClient,
  documentId: string,
  count: number,
): Promise<readonly string[]> {
  const reply = succeeded(
    await admin.post(`/vote/polls/${documentId}/code-batches`, { count, label: 'test' }),
    'Making codes',
  );
  const csv = text(at(reply.body, 'data', 'csv'));
  const codes = csv.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/gu) ?? [];
  if (codes.length !== count)
    throw new Error(`${String(codes.length)} codes in the file:\n${csv.slice(0, 300)}`);
  return codes;
}
