import type { JsonObject } from '../json/json';
import { both, option, type QuestionnaireTemplate } from './template';

const answers = [
  option('agree', '동의합니다', 'I agree'),
  option('disagree', '동의하지 않습니다', 'I do not agree'),
];

/**
 * What the Personal Information Protection Act (개인정보 보호법, article 15(2)) wants to be told: the purpose, the items, how
 * long they are kept, and that one may refuse and what follows. What stands in 【 】 is for the city to fill in.
 */
export const consentNotice: JsonObject = {
  type: 'html',
  name: 'consentNotice',
  html: both(
    `<h3>개인정보 수집·이용 안내</h3>
<ul>
<li><strong>목적</strong>: 【무엇에 쓰는지】</li>
<li><strong>항목</strong>: 【이름, 연락처】</li>
<li><strong>보유 기간</strong>: 【목적을 이룬 날부터 ○개월】, 그 뒤 바로 파기합니다.</li>
<li><strong>거부할 권리</strong>: 동의하지 않으실 수 있습니다. 그 경우 【무엇을 할 수 없는지】.</li>
</ul>`,
    `<h3>About your personal information</h3>
<ul>
<li><strong>Purpose</strong>: 【what it is used for】</li>
<li><strong>Items</strong>: 【name, how to reach you】</li>
<li><strong>Kept for</strong>: 【so many months after the purpose is fulfilled】, then destroyed at once.</li>
<li><strong>Your right to refuse</strong>: You do not have to agree. In that case 【what is not possible】.</li>
</ul>`,
  ),
};

export const consentQuestion: JsonObject = {
  type: 'radiogroup',
  name: 'consent',
  isRequired: true,
  title: both(
    '개인정보를 수집하고 이용하는 데 동의하십니까?',
    'Do you agree that we collect and use this information?',
  ),
  choices: answers,
};

export const consentForm: QuestionnaireTemplate = {
  id: 'consent-form',
  title: both('동의서', 'Consent form'),
  description: both(
    '개인정보 수집·이용 동의와 보관 기간.',
    'Consent to personal information, and how long it is kept.',
  ),
  minutes: 1,
  questionnaire: {
    title: both('개인정보 수집·이용 동의서', 'Consent to the use of personal information'),
    locale: 'ko',
    pages: [
      {
        name: 'consent',
        elements: [
          consentNotice,
          consentQuestion,
          {
            type: 'radiogroup',
            name: 'consentToNews',
            title: both(
              '(선택) 다음 행사와 조사를 알려 드려도 되겠습니까?',
              '(Optional) May we tell you of later events and surveys?',
            ),
            description: both(
              '동의하지 않으셔도 아무 불이익이 없습니다.',
              'Nothing happens to you if you do not agree.',
            ),
            choices: answers,
          },
          {
            type: 'text',
            name: 'signer',
            // Sealed apart from the other answers.
            personal: true,
            isRequired: true,
            visibleIf: "{consent} = 'agree'",
            maxLength: 50,
            autocomplete: 'name',
            title: both('이름을 적어 주십시오.', 'Your name'),
          },
        ],
      },
    ],
  },
};
