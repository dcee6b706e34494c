import { createElement, isValidElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { surveySchema } from '../../../server/src/content-types/survey/schema';
import en from '../translations/en.json';
import ko from '../translations/ko.json';
import { addFieldHelp } from './field-help';

/** Their labels say all, or their inputs explain themselves. */
const SELF_EXPLAINING = ['title', 'quotas', 'retentionFrom'];

const fields = Object.keys(surveySchema.attributes);

const helpIn = (options: object, hint?: string): ReadonlyMap<string, ReactNode> => {
  const field = (name: string) => ({ name, ...(hint === undefined ? {} : { hint }) });
  const view = addFieldHelp({ layout: { options, layout: [[fields.map(field)]] } });
  return new Map(view.layout.layout.flat(2).map(({ name, hint: shown }) => [name, shown]));
};

const read = (hint: ReactNode, locale: 'ko' | 'en'): string => {
  const texts = Object.entries(locale === 'ko' ? ko : en).map(([key, text]) => [`survey.${key}`, text]);
  return renderToStaticMarkup(
    createElement(IntlProvider, { locale, messages: Object.fromEntries(texts) }, hint),
  );
};

describe('help in the edit view', () => {
  it('stands at every field of a survey that does not explain itself, in both languages', () => {
    const help = helpIn(surveySchema.pluginOptions);
    expect(fields.filter((name) => !isValidElement(help.get(name)))).toEqual(SELF_EXPLAINING);
    expect(read(help.get('retentionDays'), 'en')).toContain('personal');
    expect(read(help.get('retentionDays'), 'ko')).toContain('개인정보');
  });

  it('gives way to what a site has written itself', () => {
    expect([...helpIn(surveySchema.pluginOptions, 'Our own words').values()]).toEqual(
      fields.map(() => 'Our own words'),
    );
  });

  it('is not given to fields of the same names in other content types', () => {
    expect([...helpIn({ i18n: { localized: true } }).values()].filter(isValidElement)).toEqual([]);
  });
});
