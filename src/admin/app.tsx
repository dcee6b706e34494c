import { en, ko } from './labels';

/**
 * Where Strapi remembers that its announcement was closed; it ends in the installation's id, which is
 * switched off here (`strapi.uuid` in package.json). Under another name the announcement merely shows.
 */
const ANNOUNCEMENT_CLOSED = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** The admin of the reference site: in Korean and English, without tours, announcements or looks at releases. */
const application = {
  config: {
    locales: ['ko', 'en'],
    notifications: { releases: false },
    translations: { ko, en },
    tutorials: false,
  },
  bootstrap(): void {
    window.localStorage.setItem(ANNOUNCEMENT_CLOSED, 'true');
  },
};

export default application;
