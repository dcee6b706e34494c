import { one, rendered } from '../../testing/rendered-page';

/** Every id and every reference to one. */
function references(html: string): { ids: string[]; wanted: string[] } {
  const ids = [...html.matchAll(/\bid="([^"]*)"/gu)].map(([, id = '']) => id);
  const wanted = [...html.matchAll(/\b(?:for|aria-describedby|aria-labelledby)="([^"]*)"/gu)].flatMap(
    ([, value = '']) => value.split(' '),
  );
  return { ids, wanted };
}

describe('a page of questions', () => {
  it.each(['ko', 'en'] as const)(
    'has unique ids and no reference to an id that is not there (%s)',
    (locale) => {
      for (const page of [0, 1, 2])
        for (const isChecked of [false, true]) {
          const answers = { lastVisit: '2026-01-01', people: 'x', helped: ['advice', 'speed'] };
          const { ids, wanted } = references(rendered({ page, isChecked, locale, answers }));
          expect(new Set(ids).size).toBe(ids.length);
          expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
        }
    },
  );

  it('numbers its questions, marks the optional ones and says nothing beside the others', () => {
    const html = rendered({});
    expect(html).toContain('<span class="qn">1</span> 얼마나 자주 오시나요?</legend>');
    expect(html).toContain('<span class="qn">2</span> 사는 동 <span class="optional">(선택)</span></label>');
    expect(rendered({ locale: 'en' })).toContain('District <span class="optional">(optional)</span>');
  });

  it('leaves out what the answers hide', () => {
    expect(rendered({})).not.toContain('왜 오지 않으셨나요?');
    expect(rendered({ answers: { visits: 'never' } })).toContain('왜 오지 않으셨나요?');
  });

  it('escapes whatever a citizen wrote and whatever the author called things', () => {
    const json = one({ type: 'text', name: 'a"b', title: '<i>T</i>' });
    const html = rendered({ json, answers: { 'a"b': '"><script>alert(1)</script>' } });
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;i&gt;T&lt;/i&gt;');
    expect(html).toContain('name="q.a&quot;b"');
  });
});

describe('radiogroup', () => {
  it('shows native radios with the chosen one checked', () => {
    const html = rendered({ answers: { visits: 'often' } });
    expect(html).toContain(
      '<label class="opt"><input type="radio" name="q.visits" value="often" id="q2" checked /><span>자주</span></label>',
    );
    expect(html).toContain('<input type="radio" name="q.visits" value="never" /><span>온 적 없음</span>');
  });

  it('has a text for "other", with what was written', () => {
    const html = rendered({ answers: { visits: 'other', 'visits-Comment': '가끔' } });
    expect(html).toContain('value="other" checked');
    expect(html).toMatch(
      /<input class="text" type="text" id="q2-other" name="q\.visits-Comment" value="가끔"/u,
    );
    expect(html).toContain('aria-label="‘그 밖에’의 내용"');
  });

  it.each([
    ['ko', '하나를 골라 주세요.'],
    ['en', 'Choose one.'],
  ] as const)('says what to do when nothing was chosen (%s)', (locale, message) => {
    const html = rendered({ isChecked: true, locale });
    expect(html).toContain('<fieldset class="q bad" aria-describedby="q2-error-0">');
    expect(html).toContain(message);
  });

  it('asks for the text of "other"', () => {
    const html = rendered({ isChecked: true, answers: { visits: 'other' } });
    expect(html).toContain('‘그 밖에’에 해당하는 내용을 적어 주세요.');
    expect(html).toMatch(/id="q2-other"[^>]*aria-invalid="true"[^>]*aria-describedby="q2-error-0"/u);
  });
});

describe('dropdown', () => {
  it('is a select with its own empty entry', () => {
    const html = rendered({ answers: { district: 'west' } });
    expect(html).toContain('<label class="ask" for="q4">');
    expect(html).toMatch(/<select class="text"\s+id="q4" name="q\.district"/u);
    expect(html).toContain('<option value="">동을 골라 주세요</option>');
    expect(html).toContain('<option value="west" selected>west</option>');
  });

  it('keeps a value off its list out of the page and says so', () => {
    const html = rendered({ isChecked: true, answers: { visits: 'often', district: 'south' }, locale: 'en' });
    expect(html).toContain('Choose from what is offered here.');
    expect(html).toMatch(/<select[^>]*aria-invalid="true"[^>]*aria-describedby="q4-error-0"/u);
  });
});

describe('checkbox', () => {
  it('sets "none" apart, at the end', () => {
    const html = rendered({ page: 1, locale: 'en' });
    expect(html).toMatch(
      /<p class="or">or<\/p>\s*<label class="opt"\s*><input type="checkbox" name="q\.helped" value="none" \/><span\s*>Nothing<small>/u,
    );
    expect(html.indexOf('value="none"')).toBeGreaterThan(html.indexOf('value="speed"'));
  });

  it('says of a choice that the author marked as exclusive that it goes alone, in its place', () => {
    const json = one({
      type: 'checkbox',
      name: 'means',
      choices: ['bus', { value: 'home', text: '집에 있음', isExclusive: true }, 'walk'],
    });
    const html = rendered({ json, isChecked: true, answers: { means: ['home', 'walk'] } });
    expect(html.match(/<small>이것을 고르면/gu)).toHaveLength(1);
    expect(html).toMatch(/집에 있음<small>이것을 고르면/u);
    expect(html.indexOf('value="home"')).toBeLessThan(html.indexOf('value="walk"'));
    expect(html).not.toContain('<p class="or">');
    expect(html).toContain('‘집에 있음’과 다른 답은 함께 고를 수 없습니다. 둘 중 하나만 남겨 주세요.');
  });

  it('says how many may be chosen', () => {
    expect(rendered({ page: 1 })).toContain('1개까지 고를 수 있습니다.');
    expect(rendered({ json: one({ type: 'checkbox', choices: [1, 2] }) })).toContain(
      '여러 개를 고를 수 있습니다.',
    );
  });

  it('names how many are too many', () => {
    const html = rendered({ page: 1, isChecked: true, answers: { helped: ['advice', 'speed'] } });
    expect(html).toContain('1개까지 고를 수 있습니다. 1개를 빼 주세요.');
    expect(html).toContain('value="advice" id="q6" checked');
  });

  it('refuses "none" with another answer in words', () => {
    const html = rendered({ page: 1, isChecked: true, answers: { helped: ['speed', 'none'] } });
    expect(html).toContain('‘없음’과 다른 답은 함께 고를 수 없습니다. 둘 중 하나만 남겨 주세요.');
  });
});

describe('rating and matrix', () => {
  it('shows a scale as wide as its points, its ends in words', () => {
    const html = rendered({ page: 1, answers: { overall: 5 } });
    expect(html).toContain('<div class="scale" data-points="5">');
    expect(html).toMatch(/<span\s*>1 <small>불만족<\/small><\/span/u);
    expect(html).toContain('name="q.overall" value="5" checked');
  });

  it('is a group a row, with the chosen point and the problem in its own row', () => {
    const html = rendered({ page: 1, isChecked: true, answers: { overall: 3, aspects: { staff: 2 } } });
    expect(html).toContain('<div class="matrix" data-points="2">');
    expect(html).toContain('name="q.aspects.staff" value="2" checked');
    expect(html).toMatch(
      /<fieldset class="mrow bad"\s+aria-describedby="q8-error-0">\s*<legend>시설<\/legend>/u,
    );
    expect(html).toContain('‘시설’ 줄에서 하나를 골라 주세요.');
    expect(html).toContain('id="q8-r1"');
  });
});

describe('boolean', () => {
  it('has nothing chosen beforehand', () => {
    expect(rendered({})).not.toMatch(/name="q\.resident"[^>]*checked/u);
    expect(rendered({ answers: { resident: false } })).toMatch(/name="q\.resident" value="false" checked/u);
  });
});

describe('html and panels', () => {
  it('prints the text of an author and nothing that runs', () => {
    const html = rendered({});
    expect(html).toContain('<b>굵게</b>');
    expect(html).not.toContain('script');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe src="https://evil.example"></iframe>',
    '<p style="position:fixed" onclick="x()">x</p>',
    '<svg><script>alert(1)</script></svg>',
  ])('makes %s harmless', (written) => {
    const html = rendered({ json: one({ type: 'html', html: written }) });
    expect(html).not.toMatch(/onerror|onclick|javascript:|<iframe|<script|<img|<svg|style=/u);
  });

  it('groups the questions of a panel under its heading', () => {
    const html = rendered({ page: 2 });
    const id = /role="group" aria-labelledby="([^"]+)"/u.exec(html)?.[1] ?? '';
    expect(html).toContain(`<h2 id="${id}">함께 사는 사람</h2>`);
  });
});

describe('choices in random order', () => {
  const json = one({ type: 'radiogroup', choicesOrder: 'random', choices: Array.from('abcdefghij') });

  it('stay where they are for one citizen', () => {
    expect(rendered({ json })).toBe(rendered({ json }));
  });
});

describe('a read-only question', () => {
  it('cannot be answered and is not asked for', () => {
    const html = rendered({
      json: one({ type: 'text', readOnly: true, defaultValue: 'A' }),
      answers: { q: 'A' },
    });
    expect(html).toMatch(/value="A"[^>]*disabled/u);
    expect(html).not.toContain('(선택)');
  });
});
