import { isList } from '../json/json';
import type { ExpressionQuestion, FileQuestion, ImageElement, QuestionBase, SliderQuestion } from './model';
import { checkImages } from './printable-image';
import type { Reader } from './reader';

export function readImage(reader: Reader, base: QuestionBase): ImageElement {
  reader.checkProperties(['question', 'image']);
  const image = reader.localized('imageLink');
  checkImages(reader, [image]);
  const altText = reader.value('altText') === undefined ? 'text' : 'altText';
  return {
    ...base,
    type: 'image',
    image,
    altText: reader.localized(altText),
  };
}

const displayStyles = ['decimal', 'currency', 'percent', 'date'] as const;

export function readExpression(reader: Reader, base: QuestionBase): ExpressionQuestion {
  reader.checkProperties(['question', 'expression']);
  const style = displayStyles.find((known) => known === reader.value('displayStyle'));
  return {
    ...base,
    type: 'expression',
    expression: reader.condition('expression'),
    precision: readDigits(reader, 'precision'),
    format: reader.localized('format'),
    displayStyle: style ?? 'none',
    currency: reader.text('currency') || 'USD',
    maxFractionDigits: readDigits(reader, 'maximumFractionDigits'),
    minFractionDigits: readDigits(reader, 'minimumFractionDigits'),
    useGrouping: reader.flag('useGrouping', true),
  };
}

function readDigits(reader: Reader, key: string): number | undefined {
  const digits = reader.number(key);
  return digits === undefined || digits < 0 ? undefined : Math.min(20, Math.trunc(digits));
}

export function readSlider(reader: Reader, base: QuestionBase): SliderQuestion {
  reader.checkProperties(['question', 'slider']);
  return {
    ...base,
    type: 'slider',
    isRange: reader.value('sliderType') === 'range',
    min: reader.number('min') ?? 0,
    max: reader.number('max') ?? 100,
    minExpression: reader.condition('minValueExpression'),
    maxExpression: reader.condition('maxValueExpression'),
    step: reader.number('step') ?? 1,
    minRangeLength: reader.number('minRangeLength'),
    maxRangeLength: reader.number('maxRangeLength'),
  };
}

/** What survey-core means by its categories of files. */
const fileCategories: Readonly<Record<string, string>> = {
  image: '.png,.jpg,.jpeg,.gif,.bmp,.tiff,.svg',
  video: '.mp4,.avi,.mov,.wmv,.flv,.mkv,.webm',
  audio: '.mp3,.wav,.aac,.ogg,.wma,.flac',
  document: '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.txt,.rtf,.odt',
  archive: '.zip,.rar,.7z,.tar,.gz',
};

export function readFile(reader: Reader, base: QuestionBase): FileQuestion {
  reader.checkProperties(['question', 'file']);
  return {
    ...base,
    type: 'file',
    maxFiles: reader.flag('allowMultiple') ? (reader.number('maxFiles') ?? 1_000) : 1,
    maxSize: reader.number('maxSize') ?? 0,
    accepted: readAccepted(reader),
  };
}

function readAccepted(reader: Reader): readonly string[] {
  const categories = reader.list('acceptedCategories').flatMap((name) => {
    const types = typeof name === 'string' && Object.hasOwn(fileCategories, name) ? fileCategories[name] : '';
    return types ?? '';
  });
  const written = reader.value('acceptedTypes');
  const types = isList(written) ? written.filter((type) => typeof type === 'string') : [written];
  return [...categories, ...types]
    .flatMap((list) => (typeof list === 'string' ? list.split(',') : []))
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== '');
}
