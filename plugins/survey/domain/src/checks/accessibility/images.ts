import { isJsonObject } from '../../json/json';
import { valueAt } from '../../editing/patches';
import { isBlank } from '../../json/json';
import type { CheckContext } from '../context';
import type { Found } from '../finding';

const IMAGE = /<img\b[^<>]*>/giu;
const DESCRIBED = /\salt\s*=/iu;

/** Pictures that have no words for those who cannot see them (WCAG 2.2, 1.1.1). */
export function imagesWithoutText({
  questions,
  pathFrom,
}: CheckContext): readonly Found<'imageWithoutText'>[] {
  return questions.flatMap((question): readonly Found<'imageWithoutText'>[] => {
    const path = pathFrom(question.path);
    const found = { rule: 'imageWithoutText', severity: 'warning', details: {} } as const;
    if (question.type === 'image') return isBlank(question.altText) ? [{ ...found, path }] : [];
    if (question.type !== 'html') return [];
    const tags = Object.values(question.html).flatMap((text) => text.match(IMAGE) ?? []);
    return tags.some((tag) => !DESCRIBED.test(tag)) ? [{ ...found, path: [...path, 'html'] }] : [];
  });
}

/** Pictures to choose from without words: their codes are all that is read out. */
export function choiceImagesWithoutText(context: CheckContext): readonly Found<'choiceImageWithoutText'>[] {
  return context.questions.flatMap((question): readonly Found<'choiceImageWithoutText'>[] => {
    if (question.type !== 'imagepicker') return [];
    const count = question.choices.filter(({ text, image }) => isBlank(text) && !isBlank(image)).length;
    if (count === 0) return [];
    const path = [...context.pathFrom(question.path), 'choices'];
    return [{ rule: 'choiceImageWithoutText', severity: 'warning', path, details: { count } }];
  });
}

/** Only what is drawn with a mouse or finger counts (WCAG 2.2, 2.1.1). */
export function drawnOnly({ json, questions, pathFrom }: CheckContext): readonly Found<'drawnOnly'>[] {
  return questions.flatMap((question): readonly Found<'drawnOnly'>[] => {
    const path = pathFrom(question.path);
    const written = valueAt(json, path);
    const isDrawn = isJsonObject(written) && [written.type, written.cellType].includes('signaturepad');
    return isDrawn ? [{ rule: 'drawnOnly', severity: 'warning', path, details: {} }] : [];
  });
}
