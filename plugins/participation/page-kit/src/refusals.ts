import type { Locale } from '../../domain/src/locale';
import type { EmailRefusal, TierRefusal } from '../../domain/src/refusals';

const ko: Readonly<Record<TierRefusal | EmailRefusal, string>> = {
  proofMissing: '자동으로 보낸 것이 아닌지 확인하지 못했습니다. 다시 눌러 주세요.',
  emailProofInvalid: '이메일을 확인한 지 오래되었습니다. 확인 번호를 다시 받아 주세요.',
  identityInvalid: '본인 확인을 마치지 못했거나 확인한 지 오래되었습니다. 다시 확인해 주세요.',
  identityUsed: '이 본인 확인은 이미 한 번 썼습니다. 다시 확인해 주세요.',
  claimMissing: '이 방법으로는 참여 조건에 맞는지 알 수 없습니다. 다른 방법으로 확인해 주세요.',
  tooYoung: '참여할 수 있는 나이가 아직 되지 않았습니다. 이 확인 결과는 저장하지 않습니다.',
  tooOld: '참여할 수 있는 나이가 지났습니다. 이 확인 결과는 저장하지 않습니다.',
  regionOutside: '참여할 수 있는 지역에 사시는 것으로 확인되지 않았습니다. 이 확인 결과는 저장하지 않습니다.',
  notOnList: '참여 대상 명단에 없습니다. 명단이 잘못되었다면 담당자에게 알려 주세요.',
  scopeForgotten: '누가 참여했는지 알 수 없도록 확인 정보를 모두 없앴습니다. 더는 참여할 수 없습니다.',
  addressWrong: '이메일을 name@example.com 모양으로 적어 주세요.',
  tooManyLetters: '이 주소로 확인 번호를 여러 번 보냈습니다. 한 시간 뒤에 다시 해 주세요.',
  letterFailed: '이메일을 보내지 못했습니다. 주소를 확인하고 잠시 뒤에 다시 해 주세요.',
  emailCodeMalformed: '확인 번호는 숫자 8자리입니다. 이메일을 보고 다시 적어 주세요.',
  emailCodeWrong: '확인 번호가 맞지 않습니다. 이메일을 보고 다시 적어 주세요. 다섯 번까지 적을 수 있습니다.',
  emailCodeOver: '더는 쓸 수 없는 확인 번호입니다. 확인 번호를 다시 받아 주세요.',
};

const en: Readonly<Record<TierRefusal | EmailRefusal, string>> = {
  proofMissing: 'We could not check that this was not sent by a machine. Press the button again.',
  emailProofInvalid: 'Too much time has passed since you confirmed your email address. Ask for a new code.',
  identityInvalid: 'Your identity was not confirmed, or too much time has passed since. Confirm it again.',
  identityUsed: 'This confirmation of your identity has been used already. Confirm it again.',
  claimMissing: 'This way does not tell us whether you meet the conditions. Use another way.',
  tooYoung: 'You are not yet old enough to take part. This answer is not kept.',
  tooOld: 'You are past the age for taking part. This answer is not kept.',
  regionOutside: 'We could not confirm that you live in an area that takes part. This answer is not kept.',
  notOnList: 'You are not on the list of those who take part. If the list is wrong, tell the office.',
  scopeForgotten:
    'We have destroyed what would tell who took part. Nobody can take part any more, and nobody can find out who did.',
  addressWrong: 'Enter your email address like name@example.com.',
  tooManyLetters: 'We have sent several codes to this address. Try again in an hour.',
  letterFailed: 'The email could not be sent. Check the address and try again in a moment.',
  emailCodeMalformed: 'The code has 8 digits. Check the email and enter it again.',
  emailCodeWrong: 'That is not the code we sent. Check the email and enter it again. You have five tries.',
  emailCodeOver: 'This code can no longer be used. Ask for a new one.',
};

/** Why a door stays shut and what to do next, in the same words for surveys and votes. */
export const refusalTexts: Readonly<Record<Locale, typeof ko>> = { ko, en };
