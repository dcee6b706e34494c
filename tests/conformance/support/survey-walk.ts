import {
  addWish,
  fieldName,
  isQuestionWithItems,
  type Answers,
  type Questionnaire,
} from '../../../plugins/survey/domain/src';
import { hiddenFields, type Citizen, type CitizenReply } from '../../support/citizen';
import type { Look } from './other-pages';
import { filledIn, plain, spoiltFields, type Field } from '../../support/form-fields';

const MOST_REVEALED = 5;

/** Values of the buttons that add a row or a panel to a page. */
const additions = (questionnaire: Questionnaire, index: number, page: string): readonly string[] =>
  questionnaire.questions
    .filter((question) => question.page === index && isQuestionWithItems(question))
    .map(({ name }) => addWish(fieldName(name)))
    .filter((wish) => plain(page).includes(`value="${wish}"`));

export interface Walk {
  readonly citizen: Citizen;
  /** `/participate/ko/surveys/<slug>` */
  readonly path: string;
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly look: Look;
}

/** One page of questions: empty, with one more row, with errors, filled in. @returns where it leads */
async function walkPage({ citizen, questionnaire, answers, look }: Walk, address: string): Promise<string> {
  const number = Number(/pages\/(\d+)/u.exec(address)?.[1]);
  const index = number - 1;
  const state = `page ${String(number)}`;
  const empty = await citizen.get(address);
  await look(`${state}, empty`, empty);
  for (const wish of additions(questionnaire, index, empty.text))
    await look(`${state}, ${wish}`, await citizen.follow(await citizen.send(address, [['go', wish]])));
  const refused = await citizen.send(address, [...spoiltFields(empty.text), ['go', 'next']]);
  // A page without a question to get wrong leads on.
  if (refused.location === '') await look(`${state}, sent back`, refused, 422);
  const fill = async (page: string): Promise<CitizenReply> =>
    citizen.send(address, [...filledIn(questionnaire, index, answers, page), ['go', 'next']]);
  let sent = await fill(empty.text);
  // Answers may bring up questions on their own page, which comes back with them, and with what they lack.
  for (let again = 1; sent.location === '' && again <= MOST_REVEALED; again += 1) {
    await look(`${state}, with more questions`, sent, sent.status === 422 ? 422 : 200);
    sent = await fill(sent.text);
  }
  if (sent.location === '') throw new Error(`${address} does not take ${JSON.stringify(answers)}`);
  await look(`${state}, filled in`, await citizen.get(address));
  return sent.location;
}

/** A whole survey, from its start to the receipt. @returns the receipt's page */
export async function walkSurvey(walk: Walk): Promise<CitizenReply> {
  const { citizen, path, look } = walk;
  await look('start', await citizen.get(path));
  let { location } = await citizen.send(`${path}/drafts`, []);
  await look('later', await citizen.follow(await citizen.send(location, [['go', 'later']])));
  const pages = walk.questionnaire.pages.length;
  for (let step = 0; step <= pages && location.includes('/pages/'); step += 1)
    location = await walkPage(walk, location);
  const review = await citizen.get(location);
  await look('review', review);
  const sent = await citizen.send(`${path}/responses`, hiddenFields(review.text, '/responses'));
  const receipt = await citizen.follow(sent);
  await look('receipt', receipt);
  return receipt;
}

/** One's own response, as the receipt leads to it, and the question before it is taken back. */
export async function lookAtOwn({ citizen, path, look }: Walk, receipt: CitizenReply): Promise<void> {
  const [number = '', code = ''] = receipt.text.match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,3}/gu) ?? [];
  const both: readonly Field[] = [
    ['number', number],
    ['code', code],
  ];
  await look('own response', await citizen.send(`${path}/my-response`, both));
  await look('before it is taken back', await citizen.send(`${path}/my-response/withdrawal`, both));
}
