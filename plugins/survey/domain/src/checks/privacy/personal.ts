import { setProperty } from '../../editing/structure';
import type { Path } from '../../editing/patches';
import { personalQuestions } from '../../personal/personal-questions';
import { withNested } from '../../publishing/nested-questions';
import type { MultipleTextItem, Question } from '../../questionnaire/model';
import type { CheckContext } from '../context';
import type { Found, PersonalKind } from '../finding';
import { plainText } from '../writing';
import { personalKindIn } from './personal-words';

type Personal = Found<'asksPersonal'> | Found<'residentNumber'> | Found<'personalWithoutConsent'>;

/** One field in which people write, and the question that would be marked. */
interface Field {
  readonly path: Path;
  readonly kind: PersonalKind;
  readonly isMarked: boolean;
  /** The question outside rows and panels. */
  readonly whole: Path;
}

/** What asks for personal data without being marked, and what is marked without the survey saying what becomes of it. */
export function personalData(context: CheckContext): readonly Personal[] {
  const fields = fieldsIn(context);
  return [
    ...fields
      .filter(({ kind }) => kind === 'residentNumber')
      .map(({ path }): Personal => ({ rule: 'residentNumber', severity: 'warning', path, details: {} })),
    ...fields
      .filter(({ isMarked, kind }) => !isMarked && kind !== 'residentNumber')
      .map(({ path, kind, whole }): Personal => ({
        rule: 'asksPersonal',
        severity: 'warning',
        path,
        details: { kind },
        fix: { label: 'markPersonal', patches: setProperty(context.json, whole, 'personal', true) },
      })),
    ...withoutConsent(context, fields),
  ];
}

function fieldsIn(context: CheckContext): readonly Field[] {
  const marked = new Set(personalQuestions(context.questionnaire));
  return context.questionnaire.questions.flatMap((outer) => {
    const given = { isMarked: marked.has(outer), whole: context.pathFrom(outer.path) };
    return withNested([outer])
      .flatMap(writtenFields)
      .flatMap((field): readonly Field[] => {
        const path = context.pathFrom(field.path);
        const kind = kindOf(context, path, field);
        return kind === undefined ? [] : [{ ...given, path, kind }];
      });
  });
}

/** Only what is written can tell everything: nobody chooses their telephone number from a list. */
function writtenFields(question: Question): readonly (Question | MultipleTextItem)[] {
  if (question.type === 'multipletext') return question.items;
  return question.type === 'text' || question.type === 'comment' ? [question] : [];
}

function kindOf(
  context: CheckContext,
  path: Path,
  field: Question | MultipleTextItem,
): PersonalKind | undefined {
  const title = plainText(context.text([...path, 'title']));
  const kind = personalKindIn(title, context.locale);
  if (kind !== undefined) return kind === 'name' && !isOfPerson(context, path) ? undefined : kind;
  const inputType = 'inputType' in field ? field.inputType : undefined;
  if (inputType === 'email') return 'email';
  return inputType === 'tel' ? 'phone' : undefined;
}

const PERSONS =
  /사람|가족|자녀|아이|아동|학생|보호자|부모|구성원|식구|회원|신청|참여|참가|대표|담당|연락|이용자|주민|person|people|famil|child|kid|student|guardian|parent|member|applicant|participant|contact|resident|guest/iu;

/** “Name” in the rows and panels of a question is whatever that question is about: a child, or a town. */
function isOfPerson(context: CheckContext, path: Path): boolean {
  const outer = context.naming.parts.questionAt(path.slice(0, -1));
  if (outer === undefined) return true;
  return PERSONS.test(plainText(context.text([...outer.path.slice(0, -1), 'title'])));
}

function withoutConsent(
  context: CheckContext,
  fields: readonly Field[],
): readonly Found<'personalWithoutConsent'>[] {
  const { privacy } = context;
  if (privacy === undefined || (privacy.hasConsent && privacy.hasRetention)) return [];
  const missing = privacy.hasConsent ? 'retention' : privacy.hasRetention ? 'consent' : 'both';
  return personalQuestions(context.questionnaire).map(
    ({ path: pointer }): Found<'personalWithoutConsent'> => {
      const path = context.pathFrom(pointer);
      const kind = fields.find((field) => JSON.stringify(field.whole) === JSON.stringify(path))?.kind;
      const details = { kind, missing, languages: privacy.lacksConsentIn ?? [] } as const;
      // Publishing refuses it.
      return { rule: 'personalWithoutConsent', severity: 'error', path, details };
    },
  );
}
