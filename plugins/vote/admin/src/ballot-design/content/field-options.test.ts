import type { HostContentType } from '../../api/content-types';
import { candidateTypes, fieldOptions, guessFields } from './field-options';

const agency: HostContentType = {
  uid: 'api::agency.agency',
  kind: 'collectionType',
  isDisplayed: true,
  info: { displayName: 'Agency' },
  attributes: { id: { type: 'integer' }, name: { type: 'string' }, logo: { type: 'media' } },
};

const project: HostContentType = {
  uid: 'api::project.project',
  kind: 'collectionType',
  isDisplayed: true,
  info: { displayName: 'Project' },
  attributes: {
    id: { type: 'integer' },
    documentId: { type: 'string' },
    title: { type: 'string' },
    summary: { type: 'text' },
    story: { type: 'richtext' },
    kind: { type: 'enumeration', enum: ['city', 'county'] },
    featured: { type: 'boolean' },
    held: { type: 'date' },
    _secret: { type: 'string' },
    photo: { type: 'media' },
    agency: { type: 'relation', targetModel: 'api::agency.agency' },
    createdBy: { type: 'relation', targetModel: 'admin::user' },
    gone: { type: 'relation', targetModel: 'api::gone.gone' },
    team: { type: 'component' },
  },
};

const hidden: HostContentType = { ...agency, uid: 'plugin::upload.file', isDisplayed: false };
const single: HostContentType = { ...agency, uid: 'api::home.home', kind: 'singleType' };
const all = [project, agency, hidden, single];

function paths(options: readonly { readonly path: string }[]): string[] {
  return options.map(({ path }) => path);
}

describe('fieldOptions', () => {
  const options = fieldOptions(project, all);

  it('offers words of the type and of what it relates to', () => {
    expect(paths(options.words)).toEqual(['title', 'summary', 'story', 'kind', 'agency.name']);
  });

  it('offers pictures', () => {
    expect(paths(options.images)).toEqual(['photo', 'agency.logo']);
  });

  it('offers what can be compared and sorted', () => {
    expect(paths(options.sortable)).toEqual(['title', 'summary', 'kind', 'featured', 'held', 'agency.name']);
  });

  it('knows what an enumeration allows', () => {
    expect(options.words.find(({ path }) => path === 'kind')?.values).toEqual(['city', 'county']);
  });

  it('guesses title, summary and picture', () => {
    expect(guessFields(options)).toEqual({ title: 'title', summary: 'summary', image: 'photo' });
    expect(guessFields(fieldOptions(agency, all))).toEqual({ title: 'name', summary: '', image: 'logo' });
  });
});

describe('candidateTypes', () => {
  it('leaves out single types, hidden types and the poll itself', () => {
    expect(candidateTypes(all, 'plugin::vote.poll').map(({ uid }) => uid)).toEqual([
      'api::agency.agency',
      'api::project.project',
    ]);
    expect(candidateTypes(all, project.uid)).toEqual([agency]);
  });
});
