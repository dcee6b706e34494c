/** Words of one scale with two sides. */
export interface ScaleWords {
  readonly negative: RegExp;
  readonly positive: RegExp;
}

export const SCALES_KO: readonly ScaleWords[] = [
  { negative: /불만|만족(?:하지|스럽지) ?(?:않|못)/u, positive: /만족/u },
  { negative: /나쁘|나쁨|나쁜|좋지 않/u, positive: /좋/u },
  { negative: /그렇지 않|아니다/u, positive: /그렇다|그런 편/u },
  { negative: /반대|찬성하지 않/u, positive: /찬성/u },
  { negative: /동의하지 않|비동의|동의 안/u, positive: /동의/u },
  { negative: /불친절|친절하지 않/u, positive: /친절/u },
  { negative: /불편|편리하지 않|편하지 않/u, positive: /편리|편하|편함/u },
  { negative: /어렵|어려/u, positive: /쉽|쉬운|쉬움/u },
  { negative: /위험|불안전|안전하지 않/u, positive: /안전/u },
  { negative: /불공정|공정하지 않/u, positive: /공정/u },
];

export const SCALES_EN: readonly ScaleWords[] = [
  { negative: /dissatisfied|unsatisfied|not (?:\w+ )?satisfied/iu, positive: /satisfied/iu },
  { negative: /\b(?:bad|poor|terrible|awful)\b/iu, positive: /\b(?:good|excellent|outstanding)\b/iu },
  { negative: /disagree|not agree/iu, positive: /agree/iu },
  { negative: /unhappy|not (?:\w+ )?happy/iu, positive: /happy/iu },
  { negative: /\boppose|\bagainst\b/iu, positive: /\bsupport|in favou?r/iu },
  { negative: /\b(?:difficult|hard)\b/iu, positive: /\beas(?:y|ily)\b/iu },
  { negative: /unlikely|not likely/iu, positive: /likely/iu },
  { negative: /unsafe|not (?:\w+ )?safe/iu, positive: /safe/iu },
  { negative: /unhelpful|not (?:\w+ )?helpful/iu, positive: /helpful/iu },
  { negative: /unfair|not (?:\w+ )?fair/iu, positive: /\bfair/iu },
];

/** In the middle, or on neither side. */
export const NEUTRAL = /보통|중간|그저 그|neither|neutral|모르|모름|해당|없음|not sure|don[’']t know/iu;
/** “Not at all” begins a scale with one side, whose other steps are degrees of the same. */
export const ONE_SIDED = /^전혀|not at all/iu;
/** The five steps of health surveys are used as they are. */
export const STANDARD = /^fair$/iu;

/** Words and their plain contraries, as steps of a scale are written; in lower case. */
export const OPPOSITES: readonly { readonly up: string; readonly down: string }[] = [
  { up: '만족', down: '불만족' },
  { up: '좋음', down: '나쁨' },
  { up: '그렇다', down: '그렇지 않다' },
  { up: '찬성', down: '반대' },
  { up: '친절', down: '불친절' },
  { up: '쉬움', down: '어려움' },
  { up: '안전', down: '위험' },
  { up: '공정', down: '불공정' },
  { up: 'satisfied', down: 'dissatisfied' },
  { up: 'agree', down: 'disagree' },
  { up: 'happy', down: 'unhappy' },
  { up: 'support', down: 'oppose' },
  { up: 'easy', down: 'difficult' },
  { up: 'likely', down: 'unlikely' },
  { up: 'safe', down: 'unsafe' },
  { up: 'helpful', down: 'unhelpful' },
  { up: 'good', down: 'bad' },
  { up: 'fair', down: 'unfair' },
];
