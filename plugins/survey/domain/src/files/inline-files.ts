import { isQuestionWithItems } from '../flow/items';
import {
  isJsonObject,
  isList,
  objectFrom,
  own,
  type Answers,
  type JsonObject,
  type JsonValue,
} from '../json/json';
import { toJson } from '../json/read-json';
import type { Question, Questionnaire } from '../questionnaire/model';
import { questionsOfItem } from '../questionnaire/questions-in';
import { responseLimits } from '../validation/check-response';
import { referenceTo, type FilePlace } from './file-answers';

/** A file that was sent whole, in an answer. */
export interface InlineFile extends FilePlace {
  /** The id of the reference that stands in its place now. */
  readonly id: string;
  readonly fileName: string;
  readonly type: string;
  /** `data:image/png;base64,…` */
  readonly content: string;
}

export interface WithoutInlineFiles {
  readonly answers: JsonValue;
  readonly files: readonly InlineFile[];
}

/**
 * Takes the files that survey-react-ui sends inside the answers out of them and puts references in their place, so that
 * nothing reads megabytes of text as an answer.
 *
 * @param newId - a fresh id for each file
 * @returns undefined for what is no JSON within the limits
 */
export function takeInlineFiles(
  questionnaire: Questionnaire,
  input: unknown,
  newId: () => string,
): WithoutInlineFiles | undefined {
  const answers = toJson(input, responseLimits);
  if (!isJsonObject(answers)) return answers === undefined ? undefined : { answers, files: [] };
  const files: InlineFile[] = [];
  const take = (place: FilePlace, file: JsonObject): JsonValue => {
    const { name, type, content } = file;
    if (typeof content !== 'string' || !content.startsWith('data:')) return file;
    const id = newId();
    files.push({
      ...place,
      id,
      fileName: typeof name === 'string' ? name : '',
      type: typeof type === 'string' ? type : '',
      content,
    });
    return objectFrom([
      ...Object.entries(file).filter(([key]) => key !== 'content'),
      ['content', referenceTo(id)],
    ]);
  };
  return { answers: mapFiles(questionnaire.questions, answers, take), files };
}

function mapFiles(
  questions: readonly Question[],
  answers: Answers,
  change: (place: FilePlace, file: JsonObject) => JsonValue,
  outer?: { readonly name: string; readonly path: string },
): Answers {
  const byName = new Map(questions.map((question) => [question.name, question]));
  return objectFrom(
    Object.entries(answers).map(([key, value]): [string, JsonValue] => {
      const question = byName.get(key);
      if (question === undefined) return [key, value];
      const name = outer?.name ?? question.name;
      const path = outer === undefined ? '' : `${outer.path}/${question.name}`;
      if (question.type === 'file') {
        if (!isList(value)) return [key, value];
        return [
          key,
          value.map((file) => (isJsonObject(file) ? change({ question, name, path }, file) : file)),
        ];
      }
      if (!isQuestionWithItems(question)) return [key, value];
      const inner = questionsOfItem(question);
      const inItem = (item: JsonValue, at: string): JsonValue =>
        isJsonObject(item)
          ? mapFiles(inner, item, change, { name, path: path === '' ? at : `${path}/${at}` })
          : item;
      if (isList(value)) return [key, value.map((item, index) => inItem(item, String(index)))];
      if (!isJsonObject(value)) return [key, value];
      return [
        key,
        objectFrom(Object.keys(value).map((at) => [at, inItem(own(value, at) ?? null, at)] as const)),
      ];
    }),
  );
}
