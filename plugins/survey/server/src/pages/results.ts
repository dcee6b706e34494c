import { bar, formatNumber, html, pageTitle, type Html } from '@modu/participation/page-kit';
import type { CitizenRequest, Locale, Page } from '@modu/participation/contracts';
import type { ChoiceCount, QuestionResult } from '../../../contracts';
import { textsIn } from '../services/survey-state';
import type { Survey } from '../services/surveys';
import { texts } from '../texts';
import { SECTION, surveyPaths } from './survey-paths';

export interface ResultsView {
  readonly survey: Survey;
  /** `null` where even that many people are few. */
  readonly responses: number | null;
  readonly questions: readonly QuestionResult[];
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

function answered(locale: Locale, count: number | null): string {
  const words = texts[locale].results;
  return count === null ? words.answeredFew : words.answered(formatNumber(locale, count));
}

function row(locale: Locale, { text, count, share }: ChoiceCount): Html {
  const people =
    count === null || share === null
      ? html`<td class="r">${texts[locale].results.hidden}</td>`
      : html`<td class="r votes">${formatNumber(locale, count)}<small>${percent(share)}</small></td>`;
  return html`<tr>
    <th scope="row">${text}${share !== null && bar(share)}</th>
    ${people}
  </tr>`;
}

function table(locale: Locale, caption: string, cells: readonly ChoiceCount[]): Html {
  const words = texts[locale].results;
  return html`<table class="tbl">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.choice}</th>
        <th scope="col" class="r">${words.people}</th>
      </tr>
    </thead>
    <tbody>
      ${cells.map((cell) => row(locale, cell))}
    </tbody>
  </table>`;
}

function content(locale: Locale, result: QuestionResult): Html {
  const words = texts[locale].results;
  const caption = answered(locale, result.answered);
  switch (result.kind) {
    case 'choices':
      return table(locale, result.isMultiple ? `${caption} ${words.several}` : caption, result.choices);
    case 'matrix':
      return html`${result.rows.map(
        (line) =>
          html`<h3>${line.text}</h3>
            ${table(locale, answered(locale, line.answered), line.cells)}`,
      )}`;
    case 'numbers':
      return html`<p>${caption}</p>
        ${result.mean !== null && html`<p><b>${words.mean} ${formatNumber(locale, result.mean)}</b></p>`}`;
    case 'texts':
      return html`<p>${caption} <span class="soft">${words.texts}</span></p>`;
  }
}

const question = (locale: Locale, result: QuestionResult): Html =>
  html`<section class="section stack">
    <div class="head"><h2>${result.title}</h2></div>
    ${content(locale, result)}
  </section>`;

function hasHidden(result: QuestionResult): boolean {
  if (result.answered === null) return true;
  if (result.kind === 'choices') return result.choices.some(({ count }) => count === null);
  return (
    result.kind === 'matrix' &&
    result.rows.some((line) => line.answered === null || line.cells.some(({ count }) => count === null))
  );
}

/** The same bars that administrators see, without what would tell about few people. */
export function resultsPage(request: CitizenRequest, { survey, responses, questions }: ResultsView): Page {
  const { locale } = request;
  const words = texts[locale].results;
  const heading = words.heading(textsIn(survey, locale).title);
  const threshold = formatNumber(locale, survey.smallCellThreshold);
  const isHidden = responses === null || questions.some(hasHidden);
  return {
    title: heading,
    section: SECTION,
    languagePath: surveyPaths.results(survey.slug),
    body: html`<div class="narrow">
      ${pageTitle(heading, {
        lead: responses === null ? words.few : words.lead(formatNumber(locale, responses)),
      })}
      ${isHidden && html`<p class="small soft">${words.hiddenNote(threshold)}</p>`}
      ${questions.map((result) => question(locale, result))}
      <div class="acts">
        <a class="btn alt" href="${request.link(surveyPaths.start(survey.slug))}">${words.survey}</a>
      </div>
    </div>`,
  };
}
