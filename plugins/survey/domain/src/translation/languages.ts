const NAMES: Readonly<Record<string, string>> = {
  ko: '한국어',
  en: 'English',
  ja: '日本語',
  'zh-cn': '简体中文',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  uz: 'Oʻzbekcha',
  mn: 'Монгол',
  ru: 'Русский',
  tl: 'Tagalog',
  fr: 'Français',
  es: 'Español',
  de: 'Deutsch',
};

const entries = (code: string, names: readonly string[]): readonly (readonly [string, string])[] =>
  names.map((name) => [name, code]);

/** What people call languages in headings of their own. */
const OTHER_NAMES = new Map([
  ...Object.entries(NAMES).map(([code, name]) => [name.toLowerCase(), code] as const),
  ...entries('ko', ['국문', '한글', 'korean']),
  ...entries('en', ['영어', '영문']),
  ...entries('ja', ['일본어', 'japanese']),
  ...entries('zh-cn', ['중국어', 'chinese', '中文']),
  ...entries('vi', ['베트남어', 'vietnamese']),
  ...entries('fr', ['french']),
  ...entries('es', ['spanish']),
  ...entries('de', ['german']),
  ...entries('ru', ['러시아어', 'russian']),
]);

/** @example languageHeading('en') // 'English (en)' */
export function languageHeading(code: string): string {
  const name = Object.hasOwn(NAMES, code.toLowerCase()) ? NAMES[code.toLowerCase()] : undefined;
  return name === undefined ? code : `${name} (${code})`;
}

/** The language that a heading names: `English (en)`, `en`, `영어`. Undefined for what names none. */
export function languageOf(heading: string): string | undefined {
  const text = heading.trim();
  const code = /\(([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\)$/iu.exec(text)?.[1] ?? text;
  if (/^[a-z]{2}(?:-[a-z0-9]{2,8})*$/iu.test(code)) return code;
  return OTHER_NAMES.get(text.toLowerCase());
}
