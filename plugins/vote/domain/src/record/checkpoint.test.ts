import fc from 'fast-check';
import { concatBytes } from '../crypto/bytes';
import { encodeUtf8 } from '../crypto/utf8';
import { sha256, verifyEd25519 } from '../../../server/src/adapters/node-crypto';
import { noteSigner } from '../testing/note-signer';
import { parseCheckpoint, signCheckpoint } from './checkpoint';
import { keyIdOf, type NoteSigner, parseNoteKey, signNote, verifyNote, writeNoteKey } from './note-key';
import { parseNote, type SignedNote, writeNote } from './signed-note';

const ports = { sha256, verifyEd25519 };

/** The example of C2SP tlog-cosignature, with a witness. */
const EXAMPLE = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;

/** The example of Go's implementation of notes. */
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const PETERS_NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

const head = { size: 5, root: sha256(Uint8Array.of(1)) };
const poll = noteSigner('vote.example.kr/polls/cases');

function read(text: string): SignedNote {
  const note = parseNote(text);
  if (note === null) throw new Error('No note');
  return note;
}

async function cosign(note: SignedNote, witness: NoteSigner, time: number): Promise<SignedNote> {
  const stamp = new Uint8Array(8);
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time));
  const raw = await witness.sign(encodeUtf8(`cosignature/v1\ntime ${time}\n${note.text}`));
  const line = { name: witness.name, keyId: keyIdOf(witness, sha256), signature: concatBytes(stamp, raw) };
  return { ...note, signatures: [...note.signatures, line] };
}

describe('signed notes', () => {
  it('are read and written without loss, witnesses included', () => {
    expect(writeNote(read(EXAMPLE))).toBe(EXAMPLE);
    expect(read(EXAMPLE).signatures.map(({ name }) => name)).toEqual([
      'example.com/behind-the-sofa',
      'witness.example.com/w1',
    ]);
  });

  it('verify as those of another implementation do', async () => {
    const key = parseNoteKey(PETER, sha256);
    if (key === null) throw new Error('No key');
    expect(writeNoteKey(key, sha256)).toBe(PETER);
    expect(await verifyNote(read(PETERS_NOTE), [key], ports)).toEqual({ verified: [key], forged: [] });
    const bent = read(PETERS_NOTE.replace('answer', 'Answer'));
    expect(await verifyNote(bent, [key], ports)).toEqual({ verified: [], forged: [key] });
  });

  it('ignore signatures of keys nobody knows, and of other keys with the same name', async () => {
    const namesake = noteSigner(poll.name);
    const signed = await signNote({ text: 'a\n', signatures: [] }, poll, sha256);
    const both = await signNote(signed, namesake, sha256);
    expect(await verifyNote(both, [poll], ports)).toEqual({ verified: [poll], forged: [] });
    expect(await verifyNote(both, [noteSigner(poll.name)], ports)).toEqual({ verified: [], forged: [] });
  });

  it('are worth nothing where one of two lines of a known key is forged', async () => {
    const signed = await signNote({ text: 'a\n', signatures: [] }, poll, sha256);
    const [line] = signed.signatures;
    if (line === undefined) throw new Error('No signature');
    const forged = { ...line, signature: line.signature.map((byte) => byte ^ 1) };
    const note = { ...signed, signatures: [line, forged] };
    expect(await verifyNote(note, [poll], ports)).toEqual({ verified: [], forged: [poll] });
  });

  it('carry cosignatures of witnesses, which say when', async () => {
    const witness = noteSigner('witness.example.org/w', 'witness');
    const note = await cosign(read(await signCheckpoint(head, poll, sha256)), witness, 1_790_000_000);
    expect(await verifyNote(note, [poll, witness], ports)).toEqual({ verified: [poll, witness], forged: [] });
    const line = note.signatures[1];
    if (line === undefined) throw new Error('No cosignature');
    const late = { ...line, signature: line.signature.with(7, (line.signature[7] ?? 0) ^ 1) };
    const bent = { ...note, signatures: [late] };
    expect(await verifyNote(bent, [witness], ports)).toEqual({ verified: [], forged: [witness] });
    const short = { ...note, signatures: [{ ...line, signature: line.signature.slice(0, 8) }] };
    expect((await verifyNote(short, [witness], ports)).forged).toEqual([witness]);
  });

  it.each([
    ['nothing', ''],
    ['no signature', 'a\n'],
    ['no blank line', 'a\n— k AAAAAAA=\n'],
    ['no last newline', 'a\n\n— k AAAAAAA='],
    ['a hyphen for the dash', 'a\n\n- k AAAAAAA=\n'],
    ['a name with a plus', 'a\n\n— k+k AAAAAAA=\n'],
    ['a name with a wide space', 'a\n\n— k\u3000k AAAAAAA=\n'],
    ['two spaces', 'a\n\n—  k AAAAAAA=\n'],
    ['a key id alone', 'a\n\n— k AAAAAA==\n'],
    ['base64 nobody writes', 'a\n\n— k AAAAAAB=\n'],
    ['a tab', 'a\tb\n\n— k AAAAAAA=\n'],
    ['a carriage return', 'a\r\n\n— k AAAAAAA=\n'],
    ['half a surrogate pair', 'a\ud800\n\n— k AAAAAAA=\n'],
    ['text after the signatures', 'a\n\n— k AAAAAAA=\nb\n'],
    ['more signatures than anybody gives', `a\n\n${'— k AAAAAAA=\n'.repeat(65)}`],
  ])('with %s are refused', (_, text) => {
    expect(parseNote(text)).toBeNull();
  });

  it('may hold blank lines of their own', () => {
    expect(parseNote('a\n\nb\n\n— k AAAAAAA=\n')?.text).toBe('a\n\nb\n');
  });

  it('are the only ones that read the way they were written', () => {
    const letter = fc.constantFrom('\n', '—', ' ', 'k', 'A', '=', '+', '\u00a0', 'AAAAAAA=', '\n\n— k ');
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
        const note = parseNote(text);
        expect(note === null || writeNote(note) === text).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('keys of notes', () => {
  it.each([
    ['no key', ''],
    ['another key id', PETER.replace('c74f', 'c74e')],
    ['another type', PETER.replace('+ARpc', '+AhpE')],
    ['a short key', 'PeterNeumann+c74f20a3+ARpc2QcU'],
    ['no name', PETER.replace('PeterNeumann', '')],
  ])('refuse %s', (_, line) => {
    expect(parseNoteKey(line, sha256)).toBeNull();
  });

  it('are told apart by name, kind and bytes', () => {
    const other = [{ ...poll, name: 'x' }, { ...poll, kind: 'witness' as const }, noteSigner(poll.name)];
    const ids = [poll, ...other].map((key) => Buffer.from(keyIdOf(key, sha256)).toString('hex'));
    expect(new Set(ids).size).toBe(4);
  });
});

describe('checkpoints', () => {
  it('say how far the record has come, signed by its key', async () => {
    const text = await signCheckpoint(head, poll, sha256);
    const signed = parseCheckpoint(text);
    expect(signed?.checkpoint).toEqual({ ...head, origin: poll.name, extensions: [] });
    expect(signed !== null && (await verifyNote(signed.note, [poll], ports)).verified).toEqual([poll]);
  });

  it('of others are read, lines of extensions included', () => {
    expect(parseCheckpoint(EXAMPLE)?.checkpoint.size).toBe(20_852_163);
    expect(parseCheckpoint(EXAMPLE.replace('q2I=\n', 'q2I=\nmore\n'))?.checkpoint.extensions).toEqual([
      'more',
    ]);
  });

  it.each([
    ['a size with a zero before it', ['20852163', '020852163']],
    ['a negative size', ['20852163', '-1']],
    ['a size beyond whole numbers', ['20852163', '9007199254740993']],
    ['no origin', ['example.com/behind-the-sofa\n2', '\n2']],
    ['a short root', ['CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=', 'CsUYapGG']],
    ['an empty line among its own', ['20852163\n', '20852163\n\n']],
    ['too few lines', ['20852163\n', '']],
  ])('with %s are refused', (_, [part = '', other = '']) => {
    expect(parseCheckpoint(EXAMPLE.replace(part, other))).toBeNull();
  });
});
