/** The admin of the reference site: in Korean and English, without tours of Strapi or a look at its releases. */
const application = {
  config: {
    locales: ['ko', 'en'],
    notifications: { releases: false },
    tutorials: false,
  },
};

export default application;
