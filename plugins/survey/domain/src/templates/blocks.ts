import { follow, type Following } from '../editing/follow';
import { partsOf } from '../editing/parts';
import { applyPatches, type Patch } from '../editing/patches';
import { referencesIn } from '../editing/references';
import { add, freeName, type Place } from '../editing/structure';
import { isList, type JsonObject } from '../json/json';
import { satisfaction } from './choice-sets';
import { consentNotice, consentQuestion } from './consent';
import { ageBand, gender, neighbourhood, something } from './parts';
import { both, option, type Both } from './template';

/** Questions that belong together and are put into many questionnaires. */
export interface QuestionBlock {
  readonly id: string;
  readonly name: Both;
  readonly description: Both;
  readonly elements: readonly JsonObject[];
}

const counter: readonly JsonObject[] = [
  {
    type: 'checkbox',
    name: 'counters',
    isRequired: true,
    title: both('이용하신 민원 창구를 모두 골라 주십시오.', 'Which service channels have you used?'),
    choices: [
      option('community-centre', '행정복지센터(동 주민센터)', 'Community service centre'),
      option('city-hall', '시청 민원실', 'City hall'),
      option('online', '정부24 등 온라인 민원', 'Online services such as Government24'),
      option('phone', '전화 민원', 'By phone'),
      option('kiosk', '무인민원발급기', 'Self-service kiosk'),
    ],
    showOtherItem: true,
    otherText: something,
    showNoneItem: true,
    noneText: both('이용한 적 없음', 'None of these'),
  },
  {
    type: 'rating',
    name: 'counterSatisfaction',
    isRequired: true,
    visibleIf: "{counters} notempty and {counters} notcontains 'none'",
    title: both(
      '가장 최근에 이용한 창구에 얼마나 만족하십니까?',
      'How satisfied are you with the one you used most recently?',
    ),
    rateValues: satisfaction,
  },
  {
    type: 'checkbox',
    name: 'counterReasons',
    isRequired: true,
    visibleIf: '{counterSatisfaction} <= 2',
    title: both('만족하지 못하신 까닭은 무엇입니까?', 'What were you not satisfied with?'),
    choices: [
      option('wait', '기다리는 시간이 길다', 'Long waiting time'),
      option('unclear', '설명이 어렵다', 'Explanations are hard to follow'),
      option('visits', '여러 번 찾아가야 한다', 'Having to come several times'),
    ],
    showOtherItem: true,
    otherText: something,
  },
];

export const BLOCKS: readonly QuestionBlock[] = [
  {
    id: 'respondent',
    name: both('응답자 특성', 'About the respondent'),
    description: both('성별, 나이대, 사는 동', 'Gender, age band, neighbourhood'),
    elements: [gender, ageBand, neighbourhood],
  },
  {
    id: 'counter-satisfaction',
    name: both('민원 창구 만족도', 'Satisfaction with service desks'),
    description: both('창구, 만족도, 까닭', 'Desk, satisfaction, reasons'),
    elements: counter,
  },
  {
    id: 'consent',
    name: both('개인정보 수집·이용 동의', 'Consent to personal information'),
    description: both('동의문과 보관 기간', 'The notice, and how long it is kept'),
    elements: [consentNotice, consentQuestion],
  },
];

/**
 * Puts a block into a questionnaire. Names that are taken get a number, and conditions inside the block follow.
 *
 * @param place in a list of elements
 */
export function insertBlock(
  json: JsonObject,
  elements: readonly JsonObject[],
  place: Place,
): readonly Patch[] {
  let current = json;
  const patches: Patch[] = [];
  for (const [offset, element] of freshlyNamed(json, elements).entries()) {
    const added = add(current, { list: place.list, index: place.index + offset }, element);
    current = applyPatches(current, added).json;
    patches.push(...added);
  }
  return patches;
}

/** The same for a questionnaire without a page: the block begins its own, behind whatever there is. */
export function insertBlockOnNewPage(
  json: JsonObject,
  elements: readonly JsonObject[],
): { readonly patches: readonly Patch[]; readonly at: Place } {
  const index = isList(json.pages) ? json.pages.length : 0;
  const taken = new Set(partsOf(json).all.map(({ name }) => name.toLowerCase()));
  const page = add(json, { list: ['pages'], index }, { name: freeName('page0', taken), elements: [] });
  const at = { list: ['pages', index, 'elements'], index: 0 };
  return { patches: [...page, ...insertBlock(applyPatches(json, page).json, elements, at)], at };
}

function freshlyNamed(json: JsonObject, elements: readonly JsonObject[]): readonly JsonObject[] {
  const taken = new Set(
    partsOf(json)
      .all.filter(isNamed)
      .map(({ name }) => name.toLowerCase()),
  );
  const block: JsonObject = { elements };
  const parts = partsOf(block);
  const names = new Map(
    [...parts.names.values(), ...parts.panels.values()].flatMap((part) => {
      const to = taken.has(part.name.toLowerCase()) ? freeName(part.name, taken) : part.name;
      taken.add(to.toLowerCase());
      return to === part.name ? [] : [[part, to] as const];
    }),
  );
  const followings = referencesIn(block, parts).flatMap((reference): readonly Following[] => {
    const to = names.get(reference.part);
    return to === undefined ? [] : [{ reference, to }];
  });
  const itself = [...names].map(([part, to]): Patch => ({ op: 'replace', path: part.path, value: to }));
  const renamed = applyPatches(block, [...follow(block, followings), ...itself]).json.elements;
  return isList(renamed)
    ? renamed.filter((element): element is JsonObject => typeof element === 'object')
    : [];
}

const isNamed = ({ kind }: { readonly kind: string }): boolean => kind !== 'choice' && kind !== 'row';
