/** What a city wrote on the script element, and where that element stands. */
export interface Embed {
  /** Absolute address of the script: `https://city.example/participate/embed.js`. */
  readonly scriptAddress: string;
  readonly survey: string | undefined;
  readonly poll: string | undefined;
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Language of the page around it, as in `<html lang>`. */
  readonly pageLanguage: string;
}

const KINDS = {
  survey: { path: 'surveys', title: { ko: '설문', en: 'Survey' } },
  poll: { path: 'polls', title: { ko: '투표', en: 'Vote' } },
} as const;

const SLUG = /^[\w~-][\w.~-]*$/u;

function whatToShow(embed: Embed): { kind: keyof typeof KINDS; slug: string } {
  const { survey, poll } = embed;
  if ((survey === undefined) === (poll === undefined))
    throw new Error('embed.js: give the script either data-survey or data-poll.');
  const kind = survey === undefined ? 'poll' : 'survey';
  const slug = survey ?? poll ?? '';
  if (!SLUG.test(slug)) throw new Error(`embed.js: “${slug}” is not the address part of a ${kind}.`);
  return { kind, slug };
}

/** Citizen pages speak Korean and English; every other language is served in Korean, the first of the two. */
function languageOf(embed: Embed): 'ko' | 'en' {
  const wanted = embed.language ?? embed.pageLanguage;
  return /^en\b/iu.test(wanted) ? 'en' : 'ko';
}

export interface FrameSource {
  readonly address: string;
  /** The only origin whose messages count. */
  readonly origin: string;
  /** Names the frame for people who hear the page. */
  readonly title: string;
}

/**
 * Where the frame leads: beside the script itself, whatever the base path is called there.
 *
 * @throws Error in words for the person who pasted the script.
 * @example
 * frameSource({ scriptAddress: 'https://a.example/participate/embed.js', survey: 'park', pageLanguage: 'ko', … })
 * // { address: 'https://a.example/participate/ko/surveys/park?embed=1', origin: 'https://a.example', title: '설문' }
 */
export function frameSource(embed: Embed): FrameSource {
  const { kind, slug } = whatToShow(embed);
  const language = languageOf(embed);
  const address = new URL(`${language}/${KINDS[kind].path}/${slug}?embed=1`, embed.scriptAddress);
  return {
    address: address.href,
    origin: address.origin,
    title: embed.title ?? KINDS[kind].title[language],
  };
}
