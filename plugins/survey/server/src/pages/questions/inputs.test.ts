import { one, rendered } from '../../testing/rendered-page';

describe('text inputs', () => {
  it('takes numbers as text with a keyboard of digits', () => {
    const html = rendered({ page: 2, answers: { people: 3 } });
    expect(html).toMatch(
      /<input\s+class="text w4"\s+type="text" id="q9" name="q\.people" value="3" inputmode="numeric"/u,
    );
  });

  it.each([
    ['ko', '1부터 20까지의 숫자로 적어 주세요. ‘셋’이라고 적으셨습니다.'],
    ['en', 'Write a number from 1 to 20. You wrote “셋”.'],
  ] as const)('reads a wrong number back and keeps it (%s)', (locale, message) => {
    const html = rendered({
      page: 2,
      isChecked: true,
      locale,
      answers: { people: '셋', minutes: { way: 1 } },
    });
    expect(html).toContain(message);
    expect(html).toMatch(/value="셋"[^>]*aria-invalid="true"[^>]*aria-describedby="q9-error-0"/u);
  });

  it('uses the browser for dates, and names the limit in the language of the page', () => {
    const html = rendered({ page: 2, isChecked: true, answers: { lastVisit: '2026-02-01' } });
    expect(html).toMatch(/type="date" id="q10" name="q\.lastVisit" value="2026-02-01"[^>]*max="2025-12-31"/u);
    expect(html).toContain('2025년 12월 31일이거나 그 앞의 날짜로 적어 주세요.');
  });

  it.each([
    ['ko', '이메일을 name@example.com처럼 적어 주세요. ‘abc’라고 적으셨습니다.'],
    ['en', 'Write an email address like name@example.com. You wrote “abc”.'],
  ] as const)('explains a wrong address (%s)', (locale, message) => {
    expect(rendered({ page: 2, isChecked: true, locale, answers: { mail: 'abc' } })).toContain(message);
  });

  it('never reads a password back', () => {
    const json = one({ type: 'text', inputType: 'password', validators: [{ type: 'regex', regex: '^a$' }] });
    const html = rendered({ json, isChecked: true, answers: { q: 'secret' } });
    expect(html).toContain('정해진 모양과 다릅니다');
    expect(html).not.toContain('‘secret’');
  });

  it('puts the items of a multipletext under their own labels and problems', () => {
    const html = rendered({ page: 2, isChecked: true, answers: { minutes: { wait: 5 } } });
    expect(html).toMatch(/<label for="q12-i0">오는 길<\/label>\s*<p class="err" id="q12-error-0">/u);
    expect(html).toContain('‘오는 길’을 적어 주세요.');
    expect(html).toMatch(/<label for="q12-i1"\s*>기다림 <span class="optional">\(선택\)<\/span><\/label/u);
    expect(html).toMatch(/id="q12-i1" name="q\.minutes\.wait" value="5"/u);
  });

  it('prefers the words of the author', () => {
    const json = one({ type: 'text', isRequired: true, requiredErrorText: { ko: '이름을 꼭 적어 주세요.' } });
    expect(rendered({ json, isChecked: true })).toContain('이름을 꼭 적어 주세요.');
  });
});

describe('comment', () => {
  it('keeps line breaks, says how long it may be and lets a script count', () => {
    const html = rendered({ page: 2, answers: { wishes: '\n한 줄\n두 줄' } });
    expect(html).toContain('> 한 줄 두 줄</textarea>');
    expect(html).toContain('maxlength="500"');
    expect(html).toContain('data-text="{n}자 입력됨 · 500자까지">500자까지 적을 수 있습니다.</p>');
  });
});
