import { Serializer } from 'survey-core';
import {
  isJsonObject,
  problemsBeforePublishing,
  pageSupport,
  questionnaireLimits,
  readQuestionnaire,
  toJson,
} from '../../../domain/src';
import { checkWithSurveyCore } from '../adapters/survey-core';
import { htmlOf } from '../testing/replies';
import { createTestSite } from '../testing/test-site';

const EVIL = 'https://evil.example/';
const SCRIPT = '<script>alert(1)</script>';
const text = { type: 'text', name: 'q', title: 'Q' };
const signed = { type: 'signaturepad', name: 's', title: 'S' };
const withSurvey = (more: object): object => ({ elements: [text, signed], ...more });
const withQuestion = (more: object): object => ({ elements: [{ name: 'q', title: 'Q', ...more }, signed] });

/**
 * What becomes of everything in a questionnaire that could open a connection, lead away, or be printed as HTML:
 * - `refused`: the survey is not published
 * - `leftOut`: the page that survey-react-ui shows is not told of it; our own pages never look at it
 * - `cleaned`: printed as an author's HTML, sanitised
 * - `blocked`: an address of a picture: our own pages do not show the questionnaire, and on the page of survey-react-ui
 *   the security policy (`img-src 'self' data:`) does not load it
 * - `overridden`: the page says otherwise: files travel inside the answers
 * - `inert`: without a server of SurveyJS, or a handler of the page's, it does nothing
 */
type Fate = 'refused' | 'leftOut' | 'cleaned' | 'blocked' | 'overridden' | 'inert';

const EVERYTHING: readonly (readonly [property: string, fate: Fate, questionnaire: object])[] = [
  ['choicesByUrl', 'refused', withQuestion({ type: 'dropdown', choicesByUrl: { url: EVIL } })],
  ['surveyId', 'leftOut', withSurvey({ surveyId: 'abc' })],
  ['surveyPostId', 'leftOut', withSurvey({ surveyPostId: 'abc' })],
  ['partialSendEnabled', 'leftOut', withSurvey({ partialSendEnabled: true })],
  ['cookieName', 'leftOut', withSurvey({ cookieName: 'been-here' })],
  ['navigateToUrl', 'leftOut', withSurvey({ navigateToUrl: 'javascript:alert(1)' })],
  [
    'navigateToUrlOnCondition',
    'leftOut',
    withSurvey({ navigateToUrlOnCondition: [{ expression: '{q} notempty', url: EVIL }] }),
  ],
  ['url', 'leftOut', withSurvey({ navigateToUrlOnCondition: [{ expression: '{q} empty', url: EVIL }] })],
  [
    'choicesLazyLoadEnabled',
    'leftOut',
    withQuestion({ type: 'dropdown', choices: ['a'], choicesLazyLoadEnabled: true }),
  ],
  ['html', 'cleaned', withQuestion({ type: 'html', html: SCRIPT })],
  ['completedHtml', 'cleaned', withSurvey({ completedHtml: { ko: SCRIPT, en: SCRIPT } })],
  ['completedBeforeHtml', 'cleaned', withSurvey({ completedBeforeHtml: SCRIPT })],
  ['loadingHtml', 'cleaned', withSurvey({ loadingHtml: SCRIPT })],
  [
    'completedHtmlOnCondition',
    'cleaned',
    withSurvey({ completedHtmlOnCondition: [{ expression: '{q} notempty', html: SCRIPT }] }),
  ],
  ['logo', 'blocked', withSurvey({ logo: `${EVIL}logo.png` })],
  ['backgroundImage', 'blocked', withSurvey({ backgroundImage: `${EVIL}back.png` })],
  ['imageLink', 'blocked', { elements: [text, { type: 'image', name: 'i', imageLink: `${EVIL}i.png` }] }],
  [
    'imageLinkName',
    'refused',
    withQuestion({ type: 'imagepicker', choicesByUrl: { url: EVIL, imageLinkName: 'x' } }),
  ],
  ['storeDataAsText', 'overridden', withQuestion({ type: 'file', storeDataAsText: false })],
  ['waitForUpload', 'inert', withQuestion({ type: 'file', waitForUpload: true })],
  ['allowCameraAccess', 'inert', withQuestion({ type: 'file', sourceType: 'file-camera' })],
];

/** Below a column, a template, a detail: wherever lists can come from. */
const NESTED: readonly (readonly [where: string, element: object])[] = [
  ['a column', { type: 'matrixdynamic', columns: [{ name: 'c', choicesByUrl: { url: EVIL } }] }],
  [
    'a fixed column',
    { type: 'matrixdropdown', rows: ['r'], columns: [{ name: 'c', choicesByUrl: { url: EVIL } }] },
  ],
  ['a panel', { type: 'panel', elements: [{ type: 'checkbox', name: 'c', choicesByUrl: { url: EVIL } }] }],
  [
    'a template',
    { type: 'paneldynamic', templateElements: [{ type: 'tagbox', name: 'c', choicesByUrl: { url: EVIL } }] },
  ],
  [
    'a detail of a row',
    {
      type: 'matrixdynamic',
      columns: [{ name: 'd' }],
      detailPanelMode: 'underRow',
      detailElements: [{ type: 'radiogroup', name: 'c', choicesByUrl: { url: EVIL } }],
    },
  ],
  ['a type nobody knows', { type: 'imagemap', choicesByUrl: { url: EVIL } }],
];

function errorsIn(questionnaire: object): readonly string[] {
  const problems = problemsBeforePublishing(questionnaire);
  return problems.flatMap(({ severity, code }) => (severity === 'error' ? [code] : []));
}

async function pageOf(questionnaire: object): Promise<string> {
  const site = createTestSite({ questionnaire: JSON.stringify(questionnaire) });
  return htmlOf(await site.get('/surveys/visit'));
}

describe('whatever reaches beyond a page', () => {
  it('is all told of here: SurveyJS has no property of that kind that is missing', () => {
    const known = new Set(EVERYTHING.map(([property]) => property));
    const kinds = new Set(['file', 'html', 'restfull', 'urlconditions', 'htmlconditions', 'url']);
    const named =
      /url|html|cookie|surveyId|PostId|lazyLoadEnabled|partialSend|storeDataAsText|waitForUpload|cameraAccess|imageLink|^logo$|backgroundImage$/iu;
    const classes = ['survey', 'page', 'panel', 'choicesByUrl', 'urlconditionitem', 'htmlconditionitem'];
    const parents = [
      'question',
      'itemvalue',
      'surveytrigger',
      'surveyvalidator',
      'matrixdropdowncolumn',
      'calculatedvalue',
    ];
    const all = [
      ...classes,
      ...parents.flatMap((of) => [of, ...Serializer.getChildrenClasses(of).map(({ name }) => name)]),
    ];
    const found = new Set(
      all.flatMap((name) =>
        Serializer.getProperties(name)
          .filter((property) => kinds.has(property.type) || named.test(property.name))
          .map((property) => property.name),
      ),
    );
    expect([...found].filter((property) => !known.has(property))).toEqual([]);
    expect([...known].filter((property) => !found.has(property))).toEqual([]);
  });

  it.each(EVERYTHING)('%s is %s', async (property, fate, questionnaire) => {
    if (fate === 'refused') {
      expect(errorsIn(questionnaire)).toContain('choicesByUrl');
      return;
    }
    expect(errorsIn(questionnaire)).toEqual([]);
    const page = await pageOf(questionnaire);
    const mentioned = page.includes(`"${property}"`);
    if (fate === 'leftOut') expect([mentioned, page.includes('evil.example')]).toEqual([false, false]);
    if (fate === 'cleaned')
      expect([mentioned, /script>alert|script\\u003ealert/u.test(page)]).toEqual([true, false]);
    if (fate === 'overridden')
      expect(page.match(/"storeDataAsText":\w+/gu)).toEqual(['"storeDataAsText":true']);
    if (fate === 'blocked') {
      const reading = readQuestionnaire(questionnaire);
      expect(reading.ok && pageSupport(reading.questionnaire).native).toBe(false);
      expect(page).not.toMatch(/<[^>]+evil\.example/u);
    }
  });

  it.each(NESTED)('choicesByUrl is refused in %s', (_where, element) => {
    expect(errorsIn({ elements: [text, { name: 'n', title: 'N', ...element }] })).toContain('choicesByUrl');
  });

  it('never begins on the server with what is published, not even in survey-core', () => {
    const fetching = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('the test has no network'));
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const asks = EVERYTHING.filter(([, , questionnaire]) => {
      fetching.mockClear();
      const json = toJson(questionnaire, questionnaireLimits);
      if (!isJsonObject(json)) throw new Error('no questionnaire');
      checkWithSurveyCore(json, {}, 'ko');
      return fetching.mock.calls.length > 0;
    });
    expect(asks.filter(([, fate]) => fate !== 'refused').map(([property]) => property)).toEqual([]);
    // The spy would have seen it.
    expect(asks.map(([property]) => property)).toContain('choicesByUrl');
    jest.restoreAllMocks();
  });

  it.each(['askServer({q})', 'asyncSum({q}, 1)', 'fetch({q})', 'constructor({q})', 'eval({q})'])(
    'no function but those of the language is called: %s',
    (expression) => {
      expect(
        errorsIn({ elements: [text, { ...text, name: 'r', visibleIf: `${expression} = 1` }] }),
      ).toContain('unknownFunction');
    },
  );
});
