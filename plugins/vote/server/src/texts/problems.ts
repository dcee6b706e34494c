import type { LocalizedText } from '@modu/participation/contracts';
import type { ProblemCode } from '../../../domain/src';

/** What only the server can find wrong: it knows the host's content types and the other polls. */
export type ServerProblemCode =
  | 'notPublished'
  | 'slugTaken'
  | 'unknownTier'
  | 'unknownContentType'
  | 'unknownField'
  | 'privateField'
  | 'closesInThePast';

type Params = Readonly<Record<string, string | number>>;
type Message = (params: Params) => LocalizedText;

const say =
  (ko: string, en: string): Message =>
  (params) => ({ ko: fill(ko, params), en: fill(en, params) });

const fill = (text: string, params: Params): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));

/** What stands in the way of opening a poll, for the administrator who can mend it. */
export const problemMessages: Readonly<Record<ProblemCode | ServerProblemCode, Message>> = {
  wrongType: say(
    '값의 종류가 다릅니다. {expected} 값을 넣어 주세요.',
    'The value has the wrong type. It has to be: {expected}.',
  ),
  unknownKey: say(
    '‘{key}’라는 항목은 없습니다. 지우거나 이름을 고쳐 주세요.',
    'There is nothing called “{key}” here. Remove it or correct its name.',
  ),
  missing: say('비어 있습니다. 채워 주세요.', 'This is empty. Fill it in.'),
  badText: say(
    '깨진 글자가 있습니다. 다시 적어 주세요.',
    'The text contains a broken character. Write it again.',
  ),
  badKey: say(
    '‘{key}’ 대신 영문자, 숫자, -, _만 써서 64자 안으로 적어 주세요.',
    'Use letters a to z, digits, - and _ only, at most 64, instead of “{key}”.',
  ),
  badChoice: say('다음 가운데 하나를 적어 주세요: {choices}', 'Choose one of these: {choices}'),
  noGroups: say('묶음을 하나 이상 만들어 주세요.', 'Make at least one group.'),
  duplicateGroup: say(
    '묶음 이름 ‘{group}’을 두 번 썼습니다. 하나를 바꿔 주세요.',
    'The group “{group}” is there twice. Rename one.',
  ),
  emptyGroup: say(
    '묶음 ‘{group}’에 후보가 없습니다. 후보를 넣거나 묶음을 지워 주세요.',
    'The group “{group}” has no candidates. Add some or remove the group.',
  ),
  chooseTooSmall: say('고를 수는 1 이상으로 정해 주세요.', 'Let people choose at least 1.'),
  chooseTooLarge: say(
    '묶음 ‘{group}’의 후보는 {candidates}건인데 {choose}건을 고르게 되어 있습니다. 수를 줄여 주세요.',
    'The group “{group}” has {candidates} candidates, and {choose} are to be chosen. Lower the number.',
  ),
  numberTooSmall: say('{least} 이상으로 적어 주세요.', 'Write {least} or more.'),
  numberTooLarge: say('{most} 이하로 적어 주세요.', 'Write {most} or less.'),
  duplicateTieRule: say(
    '같은 동점 처리 기준을 두 번 적었습니다. 하나를 지워 주세요.',
    'The same rule for ties is there twice. Remove one.',
  ),
  badCommitment: say(
    '추첨 씨앗의 SHA-256 값을 16진수 64자로 적어 주세요.',
    'Write the SHA-256 of the seed of the lot in 64 hexadecimal digits.',
  ),
  differentCommitments: say(
    '추첨 씨앗은 투표마다 하나입니다. 모든 묶음에 같은 SHA-256 값을 적어 주세요.',
    'A poll has one seed for its lots. Write the same SHA-256 in every group.',
  ),
  duplicateCandidate: say(
    '후보 ‘{candidate}’이 두 번 있습니다. 하나를 지워 주세요.',
    'The candidate “{candidate}” is there twice. Remove one.',
  ),
  missingGroup: say('후보가 어느 묶음에 드는지 적어 주세요.', 'Say which group the candidate belongs to.'),
  unknownGroup: say(
    '‘{group}’이라는 묶음이 없습니다. 묶음을 만들거나 이름을 고쳐 주세요.',
    'There is no group “{group}”. Make it or correct the name.',
  ),
  missingTranslation: say(
    '이 언어로 된 글이 없어 다른 언어의 글을 보여 줍니다.',
    'There is no text in this language; the other language is shown instead.',
  ),
  badImageUrl: say(
    '그림 주소를 읽을 수 없습니다. /uploads/… 처럼 적어 주세요.',
    'The address of the picture cannot be read. Write it like /uploads/….',
  ),
  imageFromElsewhere: say(
    '다른 누리집의 그림은 시민 화면에 나오지 않습니다. 이 누리집에 올려 주세요.',
    'Pictures from another site are not shown to citizens. Upload it here.',
  ),
  badUid: say(
    '콘텐츠 종류는 api::project.project 처럼 적어 주세요.',
    'Write the content type like api::project.project.',
  ),
  badFieldPath: say(
    '필드는 title 이나 agency.name 처럼 적어 주세요.',
    'Write the field like title or agency.name.',
  ),
  badInstant: say(
    '날짜와 시각을 읽을 수 없습니다. 다시 골라 주세요.',
    'The date and time cannot be read. Choose it again.',
  ),
  closesBeforeItOpens: say('마감이 시작보다 늦어야 합니다.', 'The poll has to close after it opens.'),
  noTiers: say('투표할 수 있는 방법을 하나 이상 골라 주세요.', 'Choose at least one way to take part.'),
  duplicateTier: say(
    '‘{tier}’를 두 번 적었습니다. 하나를 지워 주세요.',
    '“{tier}” is there twice. Remove one.',
  ),
  unknownVersion: say('이 판의 투표 명부는 읽을 수 없습니다.', 'A manifest of this version cannot be read.'),
  notCanonical: say('투표 명부가 정해진 모양이 아닙니다.', 'The manifest is not in its canonical form.'),
  notPublished: say(
    '아직 게시하지 않았습니다. 게시한 뒤에 열어 주세요.',
    'The poll is not published. Publish it, then open it.',
  ),
  slugTaken: say(
    '이 주소는 이미 연 다른 투표가 쓰고 있습니다. 주소를 바꿔 주세요.',
    'Another opened poll has this address. Choose another slug.',
  ),
  unknownTier: say(
    '‘{tier}’라는 참여 방법은 없습니다. {choices} 가운데에서 골라 주세요.',
    'There is no way to take part called “{tier}”. Choose from: {choices}.',
  ),
  unknownContentType: say(
    '{uid} 콘텐츠는 여기에서 후보로 쓸 수 없습니다.',
    'Content of the type {uid} cannot be used for candidates here.',
  ),
  unknownField: say(
    '{uid}에는 글이나 그림이 담긴 ‘{field}’ 필드가 없습니다.',
    '{uid} has no field “{field}” with a text or a picture.',
  ),
  privateField: say(
    '‘{field}’ 필드는 공개하지 않는 정보라 투표용지에 쓸 수 없습니다.',
    'The field “{field}” is private and cannot be shown on a ballot.',
  ),
  closesInThePast: say(
    '마감 시각이 이미 지났습니다. 열어도 아무도 투표할 수 없습니다.',
    'The closing time has passed. Nobody could vote.',
  ),
};
