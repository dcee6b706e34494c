export { readMailAddress } from '../../domain/src/mail-address';
export { encodeBase32, normaliseBase32 } from '../../domain/src/crockford';
export { attributes, escapeHtml, Html, html, paragraphs, trustedHtml, type HtmlValue } from './html';
export { icon, type IconName } from './icons';
export {
  bar,
  errorSummary,
  errorTitle,
  fieldError,
  note,
  pageTitle,
  stub,
  type SummaryError,
} from './components';
export { codeField, type CodeFieldView } from './code-field';
export { formatDate, formatMoment, formatNumber, timeLeft } from './dates';
export { field, inFours } from './forms';
export { PROOF_SCRIPT, proofField } from './proof-field';
export { outOfFrame, wholePage } from './frames';
export { refusalTexts } from './refusals';
