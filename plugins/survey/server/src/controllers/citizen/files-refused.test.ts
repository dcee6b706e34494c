import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { FileNotKept } from '../../adapters/file-store';
import { createLocalFiles } from '../../adapters/local-files';
import { htmlOf, statusOf } from '../../testing/replies';
import { bytes, kept, names, pdf, siteWith, upload } from '../../testing/uploads';

/** The same picture, saying that it is 60,000 dots wide and high: its header comes first, with a checksum of its own. */
function enlarged(png: Buffer): Buffer {
  const changed = Buffer.from(png);
  changed.writeUInt32BE(60_000, 16);
  changed.writeUInt32BE(60_000, 20);
  let sum = 0xffffffff;
  for (const byte of changed.subarray(12, 29)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  changed.writeUInt32BE((sum ^ 0xffffffff) >>> 0, 29);
  return changed;
}

describe('a file that is refused', () => {
  it.each([
    ['lies about its kind', () => upload('a.png', bytes('pdf')), '원래 프로그램에서 다시 저장한 뒤'],
    ['is a picture that cannot be opened', () => upload('a.png', bytes('png')), '사진을 열 수 없습니다'],
    ['has a path for a name', () => pdf('../a.pdf'), '이름에 쓸 수 없는 글자가 있습니다'],
    [
      'is too large',
      () => ({ field: 'q.papers', name: 'a.pdf', type: '', state: 'tooLarge' }) as const,
      '100kB까지',
    ],
    [
      'does not fit on the disk',
      () => ({ field: 'q.papers', name: 'a.pdf', type: '', state: 'notKept' }) as const,
      '저장하지 못했습니다',
    ],
  ])('because it %s is named, in a page, and everything else is kept', async (_why, file, words) => {
    const site = siteWith();
    const draft = await site.begin();
    const fields = [
      ['q.why', '남는 답'],
      ['go', 'later'],
    ] as const;
    const reply = await site.sendFiles(`${draft}/pages/1`, fields, [file(), pdf('good.pdf')]);
    expect(statusOf(reply)).toBe(422);
    expect(htmlOf(reply)).toContain(words);
    expect(htmlOf(reply)).toContain('a.p');
    expect(names(site)).toEqual(['good.pdf']);
    expect(kept(site)).toHaveLength(1);
    expect(htmlOf(await site.get(`${draft}/pages/1`))).toContain('value="남는 답"');
  });

  it('for a question that the page does not have gets a page', async () => {
    const site = siteWith();
    const draft = await site.begin();
    expect(statusOf(await site.sendFiles(`${draft}/pages/1`, [], [pdf('a.pdf', 'q.other')]))).toBe(400);
    expect(kept(site)).toEqual([]);
  });

  it('because all of them are too large together is named', async () => {
    const site = siteWith({ fileLimits: { maxResponseBytes: 20 } });
    const draft = await site.begin();
    const reply = await site.sendFiles(`${draft}/pages/1`, [['go', 'next']], [pdf('a.pdf'), pdf('b.pdf')]);
    expect(htmlOf(reply)).toContain('‘b.pdf’ 파일은 저장하지 않았습니다.');
    expect(names(site)).toEqual(['a.pdf']);
  });

  it('because the folder cannot be written to is told, reported, and leaves nothing half', async () => {
    const site = siteWith({
      fileStore: (root) => {
        // A file where a folder should be: nobody can write there, not even root.
        mkdirSync(join(root, 'incoming'));
        for (let first = 0; first < 256; first += 1)
          writeFileSync(join(root, first.toString(16).padStart(2, '0')), '');
        return createLocalFiles(root, 0);
      },
    });
    const draft = await site.begin();
    const reply = await site.sendFiles(
      `${draft}/pages/1`,
      [
        ['q.why', 'x'],
        ['go', 'next'],
      ],
      [pdf('a.pdf')],
    );
    expect(statusOf(reply)).toBe(422);
    expect(htmlOf(reply)).toContain('‘a.pdf’ 파일을 저장하지 못했습니다. 다른 답은 저장했습니다.');
    expect(site.troubles).toHaveLength(1);
    expect(readdirSync(join(site.fileFolder, 'incoming'))).toEqual([]);
  });

  it('because the disk is nearly full is an error of one kind', async () => {
    const store = createLocalFiles(mkdtempSync(join(tmpdir(), 'modu-full-')), Number.MAX_SAFE_INTEGER);
    const file = upload('a.pdf', bytes('pdf'));
    if (file.state !== 'received') throw new Error('not received');
    await expect(store.put('a'.repeat(32), file.path)).rejects.toBeInstanceOf(FileNotKept);
  });
});

describe('a picture', () => {
  it('loses where it was taken, and stays the way up it was', async () => {
    const site = siteWith();
    const draft = await site.begin();
    const taken = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
      .withExif({
        IFD0: { Copyright: 'Secret Person' },
        IFD3: { GPSLatitude: '37/1 33/1 0/1', GPSLatitudeRef: 'N' },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif).toBeDefined();
    await site.sendFiles(
      `${draft}/pages/1`,
      [['go', 'next']],
      [upload('a.jpg', taken, 'q.papers', 'image/jpeg')],
    );
    const [id = ''] = kept(site);
    const clean = await sharp(join(site.fileFolder, id.slice(0, 2), id.slice(2, 4), id)).metadata();
    expect(clean).toMatchObject({ format: 'jpeg', width: 20, height: 40 });
    expect([clean.exif, clean.xmp, clean.iptc, clean.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('with more dots than anybody can look at is refused before it is unpacked', async () => {
    const site = siteWith();
    const draft = await site.begin();
    const small = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const reply = await site.sendFiles(
      `${draft}/pages/1`,
      [['go', 'next']],
      [upload('bomb.png', enlarged(small))],
    );
    expect(htmlOf(reply)).toContain('‘bomb.png’ 사진이 너무 큽니다.');
  });
});
