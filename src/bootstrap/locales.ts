import type { Core } from '@strapi/strapi';

const LOCALE = 'plugin::i18n.locale';

/** The languages every citizen page speaks. Strapi makes the default one by itself: see config/plugins.ts. */
const LOCALES = [
  { code: 'ko', name: 'Korean (ko)' },
  { code: 'en', name: 'English (en)' },
];

/** Content can be written in Korean and English from the first start on. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.db.query(LOCALE);
  for (const locale of LOCALES) {
    const count = await locales.count({ where: { code: locale.code } });
    if (count === 0) await locales.create({ data: locale });
  }
}
