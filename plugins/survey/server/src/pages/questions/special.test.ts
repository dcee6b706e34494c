import { one, rendered } from '../../testing/rendered-page';

describe('ranking', () => {
  const json = one({
    type: 'ranking',
    isRequired: true,
    choices: ['park', { value: 2, text: 'Bus {x}' }, 'pool'],
  });

  it('is a select of places for each choice, under its label', () => {
    const html = rendered({ json, answers: { q: [2, 'park', 'pool'] } });
    expect(html).toContain('<label for="q1">park</label>');
    expect(html).toMatch(/<select class="text" id="q1" name="q\.q\.park"/u);
    expect(html).toMatch(/<select class="text" id="q1-k1" name="q\.q\.2"/u);
    expect(html).toMatch(
      /name="q\.q\.2"> <option value="">골라 주세요<\/option> <option value="1" selected>1위</u,
    );
    expect(html).toContain('1부터 3까지, 순위를 하나씩 골라 주세요.');
  });

  it.each([
    ['ko', '2위를 두 번 고르셨습니다. ‘pool’에는 다른 순위를 골라 주세요.', '‘2’의 순위를 골라 주세요.'],
    ['en', 'You chose place 2 twice. Choose another place for “pool”.', 'Choose a place for “2”.'],
  ] as const)(
    'says at the choice what is wrong with its place, and keeps it (%s)',
    (locale, twice, missing) => {
      const plain = one({ type: 'ranking', choices: ['park', 2, 'pool'] });
      const html = rendered({ json: plain, locale, isChecked: true, answers: { q: { park: 2, pool: 2 } } });
      expect(html).toContain(twice);
      expect(html).toContain(missing);
      expect(html).toMatch(/id="q1-k2" name="q\.q\.pool" aria-invalid="true" aria-describedby="q1-error-1"/u);
      expect(html).toMatch(/name="q\.q\.pool"[^>]*>.*?<option value="2" selected>/u);
    },
  );

  it('ranks only some where the author wants that', () => {
    const some = one({
      type: 'ranking',
      selectToRankEnabled: true,
      maxSelectedChoices: 2,
      choices: [1, 2, 3],
    });
    const html = rendered({ json: some, locale: 'en' });
    expect(html).toContain('<option value="">Not ranked</option>');
    expect(html).not.toContain('<option value="3">');
    expect(html).toContain('You can choose up to 2.');
  });
});

describe('slider', () => {
  it('is a number with its scale in words', () => {
    const html = rendered({ json: one({ type: 'slider', max: 1000, step: 50 }), answers: { q: 150 } });
    expect(html).toContain('0부터 1,000까지, 50 간격의 숫자로 적어 주세요.');
    expect(html).toMatch(
      /id="q1" name="q\.q" value="150" inputmode="numeric"[^>]*aria-describedby="q1-hint"/u,
    );
  });

  it('says what is wrong in its own terms', () => {
    const json = one({ type: 'slider', max: 100, step: 5 });
    expect(rendered({ json, locale: 'en', isChecked: true, answers: { q: 7 } })).toContain(
      'Write a number from 0 in steps of 5. You wrote “7”.',
    );
    expect(rendered({ json, isChecked: true, answers: { q: 500 } })).toContain(
      '0부터 100까지의 숫자로 적어 주세요.',
    );
  });

  it('has two labelled numbers for a range, each with its problem', () => {
    const json = one({ type: 'slider', sliderType: 'range', max: 24 });
    const html = rendered({ json, isChecked: true, answers: { q: [17, 9] } });
    expect(html).toContain('<label for="q1">시작</label>');
    expect(html).toMatch(/<label for="q1-k1">끝<\/label>\s*<p class="err" id="q1-error-0">/u);
    expect(html).toMatch(/id="q1-k1" name="q\.q\.to" value="9"[^>]*aria-invalid="true"/u);
  });
});

describe('choices in another guise', () => {
  it.each(['buttongroup', 'tagbox'])('%s looks like its plain sister', (type) => {
    const html = rendered({
      json: one({ type, choices: ['a', 'b'] }),
      answers: { q: type === 'tagbox' ? ['b'] : 'b' },
    });
    const input = type === 'tagbox' ? 'checkbox' : 'radio';
    expect(html).toContain(`<input type="${input}" name="q.q" value="b" checked />`);
  });
});

describe('expression', () => {
  const json = one({ type: 'expression', expression: '2 * 3', displayStyle: 'currency', currency: 'KRW' });

  it('is text with a label, and nothing to fill in', () => {
    const html = rendered({ json, answers: { q: 6 }, locale: 'ko' });
    expect(html).toMatch(/<label class="ask" for="q1">(?:<span class="qn">1<\/span> )?T<\/label>/u);
    expect(html).toContain('<output class="worked-out" id="q1">₩6</output');
    expect(html).not.toContain('<input');
  });

  it('says so while there is nothing to show', () => {
    expect(rendered({ json, locale: 'en' })).toContain('This is worked out when you save your answers.');
  });
});

describe('pictures', () => {
  const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

  it('are shown with the words of the author', () => {
    const html = rendered({
      json: one({ type: 'image', imageLink: '/uploads/plan.png', altText: { ko: '계획도' } }),
    });
    expect(html).toContain('<img class="picture" src="/uploads/plan.png" alt="계획도" />');
  });

  it('are chosen by radios, or by checkboxes where there may be several', () => {
    const choices = [{ value: 'a', text: '가안', imageLink: pixel }, { value: 'b' }];
    const html = rendered({ json: one({ type: 'imagepicker', choices }), answers: { q: 'a' } });
    expect(html).toContain('type="radio" name="q.q" value="a" id="q1" checked');
    expect(html).toContain(`<img src="${pixel}" alt="가안" />`);
    const several = rendered({ json: one({ type: 'imagepicker', multiSelect: true, choices }) });
    expect(several).toContain('type="checkbox"');
    expect(several).toContain('여러 개를 고를 수 있습니다.');
  });
});
