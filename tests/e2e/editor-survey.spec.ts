import { randomUUID } from 'node:crypto';
import { residentSatisfaction } from '../../plugins/survey/domain/src/templates/satisfaction';
import { at, text, type AdminClient } from '../support/admin-client';
import { beginSurvey } from '../support/content';
import { comeSignedIn, speak } from './support/admin-session';
import { editorPage } from './support/editor-page';
import { keys, mouse } from './support/hands';
import { QuestionnaireBuilder } from './support/questionnaire-builder';
import { dictionaryOf, meaningOf, readRecipe } from './support/questionnaire-recipe';
import { expect, test } from './support/test';
import { translate } from './support/translation';

const { questionnaire } = residentSatisfaction;

async function storedIn(admin: AdminClient, documentId: string): Promise<unknown> {
  const { body } = await admin.get(`/survey/surveys/${documentId}/questionnaire`);
  const stored: unknown = JSON.parse(text(at(body, 'data', 'text')));
  return stored;
}

const people = [
  { who: 'with the mouse, in Korean', language: 'ko', hands: mouse, pastes: true },
  { who: 'with the keys alone, in English', language: 'en', hands: keys, pastes: false },
] as const;

for (const { who, language, hands: handsOf, pastes } of people) {
  test(`the seeded satisfaction survey is built from an empty page ${who}`, async ({
    page,
    context,
    admin,
  }) => {
    // A questionnaire of seventeen questions and 130 texts, as fast as a browser takes it.
    test.setTimeout(480_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await speak(context, language);
    await comeSignedIn(context);
    const slug = `built-${randomUUID().slice(0, 8)}`;
    const survey = await beginSurvey(admin, slug);
    const editor = editorPage(page, language);
    await editor.open(survey);
    const hands = handsOf(page);
    await new QuestionnaireBuilder(page, hands, language, pastes).build(readRecipe(questionnaire));
    await translate(page, hands, language, dictionaryOf(questionnaire));
    await expect(async () => {
      expect(meaningOf(await storedIn(admin, survey))).toEqual(meaningOf(questionnaire));
    }).toPass();
  });
}
