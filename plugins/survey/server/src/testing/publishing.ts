import { createRemoteJson, type RemoteJson } from '../adapters/remote-json';
import { defaultSettings } from '../config';
import type { SurveyDocument } from '../repositories/survey-documents';
import type { ForeignChecks } from '../services/foreign-checks';
import { createPublishing } from '../services/publishing';
import { createChoiceFreezing } from '../services/remote-choices';
import { memoryDocuments, memoryVersions } from './memory';
import { NOW } from './requests';
import { surveyDocument } from './test-site';

export const text = (json: unknown): string => JSON.stringify(json);

/** What addresses answer, what becomes of a questionnaire that survey-core is tried on, and whether there is a key. */
interface Outside {
  readonly load?: RemoteJson['load'];
  readonly trial?: ForeignChecks['trial'];
  readonly hasKey?: boolean;
}

/** A survey of these fields, on tables in memory, and the act of publishing it. */
export function setUp(change: Partial<SurveyDocument>, outside: Outside = {}) {
  const documents = [surveyDocument(change)];
  const versions = memoryVersions();
  const {
    load = createRemoteJson(defaultSettings.remoteChoices).load,
    trial = () => Promise.resolve(null),
    hasKey = true,
  } = outside;
  const publishing = createPublishing({
    documents: memoryDocuments(documents),
    versions,
    personalData: { isReady: () => hasKey },
    now: () => NOW,
    freezeChoices: createChoiceFreezing({ load }),
    foreignChecks: { trial },
    reviews: { obstacles: () => Promise.resolve([]) },
  });
  const publish = async (next?: Partial<SurveyDocument>): Promise<void> => {
    if (next !== undefined) documents.splice(0, 1, surveyDocument({ ...documents[0], ...next }));
    await publishing.freeze('doc1');
  };
  return { versions, documents, publish };
}

export const question = { type: 'text', name: 'a', title: 'A' };

/** What publishing is refused with; nothing may be left of it. */
export async function refusal(change: Partial<SurveyDocument>, outside: Outside = {}): Promise<unknown> {
  const { publish, versions } = setUp(change, outside);
  try {
    await publish();
  } catch (error) {
    expect(await versions.list('doc1')).toEqual([]);
    return error;
  }
  throw new Error('It was published');
}
