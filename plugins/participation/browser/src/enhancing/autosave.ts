import { createSaving, type SaveResult, type Saving } from './saving';

/** For the scripts of a page that know its fields: they ask for a check, and hear what the server replied. */
const CHECK = 'modu:check';
const SAVED = 'modu:saved';
/** They have shown or hidden something. */
const CHANGED = 'modu:changed';

/** A reply that never comes must not keep anybody from sending. */
const WAIT_MS = 3_000;

/** Without files, which go with the form itself. */
function contentOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  fields.set('go', 'auto');
  return fields.toString();
}

async function send(form: HTMLFormElement, content: string): Promise<SaveResult> {
  try {
    const reply = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
      body: content,
      // The page may be on its way out.
      keepalive: true,
    });
    const isJson = reply.headers.get('content-type')?.includes('json') === true;
    if (reply.ok && isJson) {
      const detail: unknown = await reply.json();
      form.dispatchEvent(new CustomEvent(SAVED, { detail }));
      return 'saved';
    }
    // A page instead of a reply to a script: sent already, closed, or forgotten.
    return reply.ok || reply.status === 403 || reply.status === 410 ? 'ended' : 'failed';
  } catch {
    // No connection. What was typed is still on the page, and it is tried again.
    return 'failed';
  }
}

/** Tells what became of it: quietly when it went well, aloud when it did not. */
function teller(line: HTMLElement): (result: SaveResult | 'waiting') => void {
  // Made when it is needed: the first one costs a slow phone a third of a second.
  let clock: Intl.DateTimeFormat | undefined;
  return (result) => {
    if (result === 'waiting') {
      // Words about what is wrong stay until it is put right.
      if (line.getAttribute('role') === null) line.textContent = '';
      return;
    }
    if (result === 'saved') {
      line.removeAttribute('role');
      clock ??= new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' });
      line.textContent = (line.dataset.saved ?? '').replace('{time}', clock.format(new Date()));
      return;
    }
    line.setAttribute('role', 'alert');
    const words = (result === 'failed' ? line.dataset.failed : line.dataset.ended) ?? '';
    if (line.textContent !== words) line.textContent = words;
  };
}

/** Whether something that was filled in is on the page no longer: its question was hidden. */
function hasLost(before: string, after: string): boolean {
  const now = new URLSearchParams(after);
  return [...new URLSearchParams(before)].some(([name, value]) => value !== '' && !now.has(name));
}

/** Files go with the form itself: until then they are only chosen. */
const hasChosenFiles = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')].some(({ value }) => value !== '');

/** Saves a form on the server while it is filled in, so that nothing typed is lost with the page. */
export function autosave(form: HTMLFormElement): void {
  const line = form.querySelector<HTMLElement>('.autosave');
  if (line === null) return;
  const begin = (): Saving =>
    createSaving({
      read: () => contentOf(form),
      send: (content) => send(form, content),
      show: teller(line),
    });
  let saving = begin();
  let isReady = false;
  /** Sent, with its files. */
  let isLeaving = false;

  /** The form as it was after the last act of the citizen's, before a script followed it. */
  let before = '';
  for (const kind of ['input', 'change'])
    form.addEventListener(kind, () => {
      before = contentOf(form);
      saving.changed();
    });
  form.addEventListener(CHANGED, () => {
    if (hasLost(before, contentOf(form))) saving.keep(before);
    before = '';
  });
  form.addEventListener(CHECK, () => saving.check());
  window.addEventListener('online', () => saving.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saving.flush();
  });
  window.addEventListener('beforeunload', (event) => {
    if (saving.isAtRisk() || (!isLeaving && hasChosenFiles(form))) event.preventDefault();
  });
  // "Back" may show the page as it was left, without running its scripts again.
  window.addEventListener('pageshow', ({ persisted }) => {
    isLeaving = false;
    if (!persisted) return;
    saving = begin();
    isReady = false;
  });

  // The form waits until nothing older than itself is on its way.
  form.addEventListener('submit', (event) => {
    if (event.defaultPrevented) return;
    isLeaving = true;
    if (isReady) return;
    const stopped = saving.stop();
    // Browsers from before 2022 cannot send a form again as if a person had; there the newest content wins anyway.
    if (!('requestSubmit' in form)) return;
    event.preventDefault();
    const { submitter } = event;
    const patience = new Promise((done) => setTimeout(done, WAIT_MS));
    const sendNow = (): void => {
      isReady = true;
      form.requestSubmit(submitter);
    };
    // In a task of its own: while this event is still under way, a form cannot be sent again.
    void Promise.race([stopped, patience]).then(() => setTimeout(sendNow));
  });
}
