import { SMTPServer } from 'smtp-server';

export interface ReceivedLetter {
  readonly recipients: readonly string[];
  /** The plain part, decoded. */
  readonly text: string;
}

/** A city's own mail server, as far as a site sees it. */
export interface MailServer {
  /** For MAIL_SMTP_URL. */
  readonly url: string;
  readonly letters: readonly ReceivedLetter[];
  stop(): Promise<void>;
}

/** The plain part of a letter, in base64 or as it is. */
function plainPart(content: string): string {
  const part = content.split(/^--/mu).find((one) => one.includes('Content-Type: text/plain')) ?? content;
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  return /^Content-Transfer-Encoding: base64$/imu.test(head)
    ? Buffer.from(text, 'base64').toString('utf8')
    : text;
}

export async function startMailServer(): Promise<MailServer> {
  const letters: ReceivedLetter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push({
          recipients: session.envelope.rcptTo.map(({ address }) => address),
          text: plainPart(Buffer.concat(parts).toString('utf8')),
        });
        done();
      });
    },
  });
  const address = await new Promise<ReturnType<typeof server.server.address>>((done) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      done(listening.address());
    });
  });
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
  return {
    url: `smtp://127.0.0.1:${String(address.port)}`,
    letters,
    stop: () =>
      new Promise((done) => {
        server.close(done);
      }),
  };
}
