import { renderShell } from '../../plugins/participation/server/src/pages/shell';
import { METHOD_KINDS } from '../../plugins/vote/domain/src';
import { pagesOf } from '../../plugins/vote/server/src/testing/pages-of-methods';
import { htmlProblems } from './support/valid-html';

const SITE = {
  cityName: '한빛시',
  serviceName: '모두',
  tagline: '',
  contact: '',
  footerNotice: '',
  links: [],
  theme: null,
};

describe.each(METHOD_KINDS)('every page of a poll by %s is valid HTML', (kind) => {
  it.each(['ko', 'en'] as const)('in %s', async (locale) => {
    const wrong: string[] = [];
    for (const [state, page] of Object.entries(pagesOf(kind, locale))) {
      const text = renderShell({
        locale,
        page,
        embedded: false,
        site: SITE,
        sections: [],
        account: null,
        offersAccounts: true,
        stylesheets: [],
        scripts: [],
        laterScripts: [],
        links: { here: '/', otherLanguage: '/', to: (path) => path },
      });
      for (const problem of await htmlProblems(text, locale)) wrong.push(`${state}: ${problem}`);
    }
    expect(wrong).toEqual([]);
  });
});
