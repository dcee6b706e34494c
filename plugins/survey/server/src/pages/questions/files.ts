import { attributes, html, type Html } from '@modu/participation/page-kit';
import {
  limitsOfQuestion,
  own,
  readFiles,
  removeFileWish,
  sizeInWords,
  type FileQuestion,
  type QuestionLimits,
} from '../../../../domain/src';
import { texts } from '../../texts';
import { describedBy, groupFrame, hintOf, type QuestionView } from './view';

type FilesView = QuestionView<FileQuestion>;

/** What may be chosen, before anybody chooses in vain. */
function limitHint({ locale }: FilesView, { count, bytes, kinds }: QuestionLimits): string {
  const words = texts[locale].files;
  const endings = kinds.map(({ endings: [first = ''] }) => first.toUpperCase());
  return `${words.limit(count, sizeInWords(bytes, locale))} ${words.kinds(endings.join(', '))}.`;
}

/** Each kind by itself: with `image/*` an iPhone sends HEIC, with these it sends JPEG. */
const accepted = ({ kinds }: QuestionLimits): string =>
  kinds.flatMap(({ type, endings }) => [...endings.map((ending) => `.${ending}`), type]).join(',');

function uploaded(view: FilesView): Html | false {
  const { question, flow, locale, field, fileAddress } = view;
  const files = readFiles(own(flow.answers, question.name));
  const words = texts[locale].files;
  if (files.length === 0) return false;
  const button = (id: string, name: string): Html | false =>
    flow.isEnabled &&
    html`<button class="btn quiet" name="go" value="${removeFileWish(field, id)}">
      ${words.remove}<span class="vh">: ${name}</span>
    </button>`;
  return html`<ul class="files" aria-label="${words.list}">
    ${files.map(
      ({ id, name, size }) =>
        html`<li>
          <span
            ><a href="${fileAddress(id)}">${name}</a>
            <span class="soft">${sizeInWords(size, locale)}</span></span
          >
          ${button(id, name)}
        </li>`,
    )}
  </ul>`;
}

function chooser(view: FilesView, limits: QuestionLimits): Html {
  const { question, flow, locale, id, field } = view;
  const words = texts[locale].files;
  const present = readFiles(own(flow.answers, question.name)).length;
  // Still the place that a problem leads to.
  if (!flow.isEnabled || present >= limits.count) {
    const sentence = flow.isEnabled ? words.full : present === 0 ? words.none : '';
    return html`<p class="soft" id="${id}" tabindex="-1">${sentence}</p>`;
  }
  const whenId = `${id}-when`;
  const described = [describedBy(view, limitHint(view, limits), () => true), whenId]
    .filter(Boolean)
    .join(' ');
  return html`<div class="choose-file">
    <label for="${id}">${present === 0 ? words.choose : words.chooseMore}</label>
    <input${attributes({
      type: 'file',
      id,
      name: field,
      accept: accepted(limits),
      multiple: limits.count > 1,
      'aria-invalid': view.problems.length > 0 && 'true',
      'aria-describedby': described,
    })} />
    <p class="hint" id="${whenId}">${words.when}</p>
  </div>`;
}

/** file: what is there already, each to be looked at and taken away, and a way to choose more. */
export function renderFiles(view: FilesView): Html {
  const limits = limitsOfQuestion(view.question, view.fileLimits);
  const hint = [hintOf(view), limitHint(view, limits)].filter((part) => part !== '').join(' ');
  return groupFrame(view, html`${uploaded(view)}${chooser(view, limits)}`, { hint });
}
