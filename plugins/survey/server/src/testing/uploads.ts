import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UploadedFile } from '@modu/participation/contracts';
import { SAMPLE_FILES } from '../../../domain/src/testing/sample-files';
import { createTestSite, type SiteWishes, type TestSurveySite } from './test-site';

const questionnaire = {
  pages: [
    {
      elements: [
        {
          type: 'file',
          name: 'papers',
          title: { ko: '서류', en: 'Papers' },
          allowMultiple: true,
          maxFiles: 2,
        },
        { type: 'text', name: 'why', title: { ko: '까닭', en: 'Why' }, isRequired: true },
        {
          type: 'paneldynamic',
          name: 'homes',
          templateElements: [{ type: 'file', name: 'plan', acceptedTypes: '.pdf' }],
        },
      ],
    },
    { elements: [{ type: 'text', name: 'last' }] },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'modu-upload-test-'));
let made = 0;

/** A file as the participation plugin hands it over, its content on the disk. */
export function upload(name: string, content: Uint8Array, field = 'q.papers', type = ''): UploadedFile {
  const path = join(folder, String((made += 1)));
  writeFileSync(path, content);
  return { field, name, type, state: 'received', size: content.length, path };
}

/** The sample of a kind. */
export const bytes = (ending: string): Uint8Array => SAMPLE_FILES[ending] ?? new Uint8Array();
/** PDF files of different names have different content. */
export const pdf = (name: string, field?: string): UploadedFile =>
  upload(name, Buffer.concat([bytes('pdf'), Buffer.from(name)]), field);

/** A site with a survey that asks for files on its first page. */
export const siteWith = (wishes: SiteWishes = {}): TestSurveySite =>
  createTestSite({ questionnaire: JSON.stringify(questionnaire) }, wishes);

/** Of the files that the tables know. */
export const names = (site: TestSurveySite): readonly string[] =>
  [...site.files.rows.values()].map(({ file }) => file.name);

/** Everything that is kept, by its id. */
export function kept(site: TestSurveySite): readonly string[] {
  const all = readdirSync(site.fileFolder, { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
