import { html, type Html } from '@modu/participation/page-kit';
import { describeAnswer, own, type ExpressionQuestion } from '../../../../domain/src';
import { texts } from '../../texts';
import { singleFrame, type QuestionView } from './view';

/** expression: what the questionnaire works out, to be read. */
export function renderExpression(view: QuestionView<ExpressionQuestion>): Html {
  const { question, flow, locale, id } = view;
  const [words] = describeAnswer(question, own(flow.answers, question.name), locale);
  const nothing = view.isLive ? texts[locale].live.notYet : texts[locale].notWorkedOut;
  return singleFrame(
    view,
    html`<output class="worked-out" id="${id}"
      >${words ?? html`<span class="soft">${nothing}</span>`}</output
    >`,
  );
}
