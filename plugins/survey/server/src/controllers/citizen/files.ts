import type { CitizenRequest } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import {
  filePlaceOf,
  filesOnPage,
  readFileRemoval,
  type AnswerProblem,
  type FilePlace,
  type Questionnaire,
} from '../../../../domain/src';
import { fileGonePage } from '../../pages/refusals';
import type { SurveyServices } from '../../services';
import type { Draft } from '../../services/drafts';
import type { Chosen, ReceivedFiles } from '../../services/file-intake';
import type { Survey } from '../../services/surveys';
import { page, withDraft, type Handler } from './with-survey';

const NOTHING: ReceivedFiles = { added: new Map(), problems: [] };

/** A field of a file question that holds a text: no page of ours sends one. */
function forged(
  questionnaire: Questionnaire,
  index: number,
  request: CitizenRequest,
): readonly AnswerProblem[] {
  const { body } = request;
  const entries = body.kind === 'form' || body.kind === 'multipart' ? body.entries : [];
  return entries.flatMap(([name, value]) => {
    const place = value === '' ? undefined : filePlaceOf(questionnaire, index, name);
    return place === undefined ? [] : [problemOf(place, value.slice(0, 40))];
  });
}

const problemOf = ({ name: question, path }: FilePlace, value: string): AnswerProblem => ({
  question,
  path,
  code: 'fileUnknown',
  params: { value },
  text: {},
});

/** Keeps the files that came with a page; `null` where one came for a question the page does not have. */
export async function receiveFiles(
  { files }: SurveyServices,
  request: CitizenRequest,
  { documentId }: Survey,
  { version: { questionnaire }, token, answers }: Draft,
  index: number,
): Promise<ReceivedFiles | null> {
  const { body } = request;
  const problems = forged(questionnaire, index, request);
  if (body.kind !== 'multipart' || body.files.length === 0) return { ...NOTHING, problems };
  const chosen: Chosen[] = [];
  for (const upload of body.files) {
    const place = filePlaceOf(questionnaire, index, upload.field);
    if (place === undefined) return null;
    chosen.push({ place, upload });
  }
  const present = filesOnPage(questionnaire, index, answers);
  const received = await files.receive(documentId, token, chosen, present);
  return { ...received, problems: [...problems, ...received.problems] };
}

/** The file that somebody takes away with the button they pressed. */
export const removalIn = (request: CitizenRequest) => readFileRemoval(field(request, 'go') ?? '');

/** A file of one's own draft: only the address that holds the token leads to it. */
export const downloadFile = (services: SurveyServices): Handler =>
  withDraft(services, async (request, survey, draft) => {
    const file = await services.files.openOfDraft(draft.token, request.params.id ?? '');
    if (file === null) return page(404, fileGonePage(request, survey, draft.token));
    const { name: filename, type: contentType, content } = file;
    return { kind: 'file', filename, contentType, content };
  });
