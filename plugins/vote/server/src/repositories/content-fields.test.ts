import type { Core } from '@strapi/strapi';
import { faultIn, select } from './content-fields';

const attributes = {
  title: { type: 'string' },
  note: { type: 'text', private: true },
  secret: { type: 'password' },
  photo: { type: 'media' },
  agency: { type: 'relation', target: 'api::agency.agency' },
  author: { type: 'relation', target: 'plugin::users-permissions.user' },
  createdBy: { type: 'relation', target: 'admin::user' },
  team: { type: 'component', component: 'project.member' },
};
const agency = {
  name: { type: 'string' },
  parent: { type: 'relation', target: 'api::agency.agency' },
};
const types = {
  'api::agency.agency': { attributes: agency },
  'plugin::users-permissions.user': { attributes: { email: { type: 'email' } } },
  'admin::user': { attributes: { email: { type: 'email' } } },
  'plugin::upload.file': { attributes: { url: { type: 'text' } } },
};

/** All that is asked of Strapi here: what its content types and components are made of. */
const strapi = {
  contentTypes: types,
  contentType: (uid: keyof typeof types) => types[uid],
  components: { 'project.member': { attributes: { name: { type: 'string' } } } },
} as unknown as Core.Strapi;

const fault = (path: string) => faultIn(strapi, attributes, path.split('.'));

describe('a field that a ballot may show', () => {
  it.each(['title', 'photo', 'agency.name', 'agency.parent.parent.name', 'team.name', 'photo.url'])(
    '%s',
    (path) => {
      expect(fault(path)).toBeNull();
    },
  );

  it.each(['nothing', 'agency', 'agency.nothing', 'title.length', 'team', 'constructor', '__proto__'])(
    '%s is not one: it is no text and no picture',
    (path) => {
      expect(fault(path)).toBe('unknownField');
    },
  );

  it.each(['note', 'secret', 'author.email', 'createdBy.email'])('%s is not one: it is private', (path) => {
    expect(fault(path)).toBe('privateField');
  });
});

describe('select', () => {
  it('reads what is shown and nothing else', () => {
    const paths = ['title', 'agency.name', 'agency.parent.name', 'photo', 'title'].map((path) =>
      path.split('.'),
    );
    expect(select(strapi, attributes, paths)).toEqual({
      fields: ['title'],
      populate: {
        agency: { fields: ['name'], populate: { parent: { fields: ['name'], populate: {} } } },
        photo: { fields: ['url'], populate: {} },
      },
    });
  });
});
