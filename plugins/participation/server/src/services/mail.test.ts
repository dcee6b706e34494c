import type { Letter } from '../../../contracts';
import { createMail, type Message } from './mail';

const letter: Letter = { to: 'kim@example.kr', subject: '이어서 하기', text: '주소' };

function createSender(failure?: Error) {
  const sent: Message[] = [];
  const logged: unknown[] = [];
  const mail = createMail({
    sender: () => '모두시 <survey@city.example.kr>',
    deliver(given) {
      if (failure !== undefined) return Promise.reject(failure);
      sent.push(given);
      return Promise.resolve();
    },
    logError: (error) => logged.push(error),
  });
  return { mail, sent, logged };
}

describe('mail', () => {
  it('is off as long as it would come from Strapi, or from nobody', () => {
    const withSender = (sender: string) =>
      createMail({ sender: () => sender, deliver: () => Promise.resolve(), logError: () => undefined });
    expect(withSender('Strapi <no-reply@strapi.io>').isOn()).toBe(false);
    expect(withSender('').isOn()).toBe(false);
    expect(withSender('survey@city.example.kr').isOn()).toBe(true);
  });

  it('hands a letter over as it is, and once more as HTML in which nothing of the text is markup', async () => {
    const { mail, sent } = createSender();
    const text = '<b>주소</b>\n\nhttps://city.example.kr/a?b=1&c="2"\n\n코드\nAB-1\n';
    expect(await mail.send({ ...letter, text })).toBe('sent');
    const address = 'https://city.example.kr/a?b=1&amp;c=&quot;2&quot;';
    expect(sent).toEqual([
      {
        ...letter,
        text,
        html: `<p>&lt;b&gt;주소&lt;/b&gt;</p>\n<p><a href="${address}">${address}</a></p>\n<p>코드<br>AB-1</p>`,
      },
    ]);
  });

  it('says when the sender would not take it, and names nobody in the log', async () => {
    const { mail, logged } = createSender(new Error('550 kim@example.kr: no such mailbox'));
    expect(await mail.send(letter)).toBe('failed');
    expect(logged).toHaveLength(1);
    expect(String(logged[0])).toContain('no such mailbox');
    expect(String(logged[0])).not.toContain('kim@');
  });

  it('fills nobody’s letter box, however the address is written', async () => {
    const { mail, sent } = createSender();
    for (let count = 0; count < 5; count += 1) expect(await mail.send(letter)).toBe('sent');
    expect(await mail.send({ ...letter, to: 'KIM@example.kr' })).toBe('tooMany');
    expect(await mail.send({ ...letter, to: 'lee@example.kr' })).toBe('sent');
    expect(sent).toHaveLength(6);
  });
});
