import fc from 'fast-check';
import { readResumeCode, resumeCodeHash, resumeCodeOf, sealedBy } from './resume-codes';
import { openSealed, sealWith } from './sealing';
import { newDraftToken } from './secrets';

describe('codes to go on with', () => {
  it('are read however they are typed', () => {
    const code = resumeCodeOf(newDraftToken());
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/u);
    expect(readResumeCode(` ${code.toLowerCase().replace(/.{4}/gu, '$& - ')}`)).toBe(code);
    expect(readResumeCode(code.slice(1))).toBeNull();
  });

  it('open what they sealed, and nothing else does', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        (token, other) => {
          fc.pre(other !== token);
          const code = resumeCodeOf(token);
          const sealed = sealWith(sealedBy(code), token);
          expect(openSealed(sealedBy(code), sealed)).toBe(token);
          expect(openSealed(sealedBy(resumeCodeOf(other)), sealed)).toBeNull();
        },
      ),
    );
  });

  it('are told apart by hashes that say nothing of them', () => {
    const token = newDraftToken();
    const code = resumeCodeOf(token);
    expect(resumeCodeHash(code)).toHaveLength(64);
    expect(resumeCodeHash(code)).not.toBe(resumeCodeHash(resumeCodeOf(newDraftToken())));
  });
});
