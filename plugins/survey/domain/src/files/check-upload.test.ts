import fc from 'fast-check';
import type { FileQuestion } from '../questionnaire/model';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { compoundOf, SAMPLE_FILES, textBytes, zipOf } from '../testing/sample-files';
import type { ByteSource } from './byte-source';
import { checkUpload, limitsOfQuestion } from './check-upload';
import { detectKind } from './detect-kind';
import { FILE_KINDS, kindOfName } from './known-types';

const sourceOf = (content: Uint8Array): ByteSource => ({
  size: content.length,
  read: (offset, length) => Promise.resolve(content.slice(offset, offset + length)),
});

function question(json: Readonly<Record<string, unknown>> = {}): FileQuestion {
  const reading = readQuestionnaire({ elements: [{ type: 'file', name: 'f', ...json }] });
  const found = reading.ok ? reading.questionnaire.questions[0] : undefined;
  if (found?.type !== 'file') throw new Error('no file question');
  return found;
}

const site = { maxFileBytes: 10_000, maxResponseBytes: 50_000 };

async function codeOf(
  name: string,
  content: Uint8Array,
  type = '',
  json: Readonly<Record<string, unknown>> = {},
) {
  const limits = limitsOfQuestion(question(json), site);
  const result = await checkUpload(limits, { name, type, content: sourceOf(content) });
  return result.ok ? 'ok' : result.refusal.code;
}

const sample = (ending: string): Uint8Array => SAMPLE_FILES[ending] ?? new Uint8Array();
const svg = textBytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const page = textBytes('<!DOCTYPE html><script>alert(1)</script>');

describe('a file that is what it says', () => {
  it.each(Object.keys(SAMPLE_FILES))('is taken: %s', async (ending) => {
    expect(
      await codeOf(`내 파일.${ending.toUpperCase()}`, sample(ending), kindOfName(`x.${ending}`)?.type),
    ).toBe('ok');
  });

  it('is taken under the name that other systems show, and with no type at all', async () => {
    const limits = limitsOfQuestion(question(), site);
    const name = '사진.png'.normalize('NFD');
    const result = await checkUpload(limits, {
      name,
      type: 'application/octet-stream',
      content: sourceOf(sample('png')),
    });
    expect(result).toMatchObject({
      ok: true,
      name: '사진.png'.normalize('NFC'),
      kind: { type: 'image/png' },
    });
  });
});

describe('a file that lies', () => {
  const pairs = Object.keys(SAMPLE_FILES).flatMap((named) =>
    Object.keys(SAMPLE_FILES)
      .filter((inside) => inside !== named)
      .map((inside) => [named, inside] as const),
  );
  // A table of numbers is a text, too: nothing tells the two apart but their names.
  const isSame = (a: string, b: string): boolean =>
    [a, b].every((ending) => ending === 'txt' || ending === 'csv');

  it.each(pairs.filter(([named, inside]) => !isSame(named, inside)))(
    'named %s and really %s is refused',
    async (named, inside) => {
      // A PDF begins with letters, and yet it is none of the texts it calls itself.
      expect(await codeOf(`a.${named}`, sample(inside))).toBe('fileLies');
    },
  );

  it.each([
    ['a.png', svg, 'image/png'],
    ['a.txt', svg, 'text/plain'],
    ['a.csv', page, 'text/csv'],
    ['a.txt', textBytes('\xef\xbb\xbf  <html>'), 'text/plain'],
    ['a.txt', textBytes('MZ\x90\0'), 'text/plain'],
    ['a.png', sample('png'), 'text/html'],
    ['a.pdf', sample('pdf'), 'image/png'],
    ['a.docx', zipOf({ 'a.exe': '' }), ''],
    ['a.docx', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' }), ''],
    ['a.hwp', compoundOf(['Root Entry', 'WordDocument']), ''],
    ['a.docx', textBytes('PK\x03\x04 cut off'), ''],
    ['a.hwp', sample('hwp').slice(0, 300), ''],
  ])('%s is refused', async (name, content, type) => {
    expect(await codeOf(name, content, type)).toBe('fileLies');
  });

  it('is never taken for an image as SVG or a page, whatever the author accepts', async () => {
    for (const acceptedTypes of ['', 'image/*', '.svg,.html', 'image/svg+xml,text/html', '*']) {
      expect(await codeOf('a.svg', svg, 'image/svg+xml', { acceptedTypes })).toBe('fileType');
      expect(await codeOf('a.html', page, 'text/html', { acceptedTypes })).toBe('fileType');
    }
  });
});

describe('the limits of a question', () => {
  it.each([
    ['no kind that is known', 'a.exe', sample('png'), {}, 'fileType'],
    ['a kind the author leaves out', 'a.pdf', sample('pdf'), { acceptedTypes: 'image/*' }, 'fileType'],
    ['a kind the author accepts', 'a.png', sample('png'), { acceptedTypes: 'image/*' }, 'ok'],
    ['a category the author accepts', 'a.docx', sample('docx'), { acceptedCategories: ['document'] }, 'ok'],
    ['nothing in it', 'a.txt', new Uint8Array(), {}, 'fileEmpty'],
    ['more than the author allows', 'a.txt', textBytes('12345'), { maxSize: 4 }, 'fileTooLarge'],
    [
      'more than the site allows',
      'a.txt',
      textBytes('x'.repeat(10_001)),
      { maxSize: 1_000_000 },
      'fileTooLarge',
    ],
    ['a name with folders', '../a.txt', sample('txt'), {}, 'fileName'],
    ['a name with Windows folders', 'C:\\a.txt', sample('txt'), {}, 'fileName'],
    ['a name with a null character', 'a\0.txt', sample('txt'), {}, 'fileName'],
    ['a name that hides its ending', 'a\u202etxt.exe.txt', sample('txt'), {}, 'fileName'],
    ['a name that is too long', `${'가'.repeat(252)}.txt`, sample('txt'), {}, 'fileName'],
    ['no name', '', sample('txt'), {}, 'fileName'],
  ])('on a file with %s', async (_what, name, content, json, code) => {
    expect(await codeOf(name, content, '', json)).toBe(code);
  });

  it('are the lower of the author’s and the site’s', () => {
    const many = question({ allowMultiple: true, maxFiles: 500, maxSize: 99_999 });
    expect(limitsOfQuestion(many, site)).toMatchObject({ count: 20, bytes: 10_000, kinds: FILE_KINDS });
    expect(limitsOfQuestion(question({ maxSize: 5 }), site)).toMatchObject({ count: 1, bytes: 5 });
  });
});

describe('any bytes', () => {
  it('are of one kind or of none, and never an error', async () => {
    const starts = fc.constantFrom(...Object.values(SAMPLE_FILES).map((content) => [...content]));
    const content = fc
      .tuple(fc.option(starts), fc.uint8Array({ maxLength: 600 }))
      .map(([start, rest]) => Uint8Array.from([...(start ?? []), ...rest]));
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom(...FILE_KINDS), async (bytes, wanted) => {
        const found = await detectKind(sourceOf(bytes), wanted);
        expect([undefined, ...FILE_KINDS]).toContain(found);
      }),
      { numRuns: 300 },
    );
  });
});
