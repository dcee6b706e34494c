/** Does the work that a page asks of its browser before a form is sent; altcha's own worker computes. */
import { solutionOf } from './proving/solution';

/** A device that takes longer sends without a proof: the server then only counts how often that happens. */
const PATIENCE_MS = 20_000;

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const WORKER = script.replace(/proof\.js(?:\?.*)?$/u, 'proof-worker.js');

/** Computes in a thread of its own. @returns what the field holds: '' when it cannot be computed here */
function solve(task: unknown): Promise<string> {
  return new Promise((done) => {
    const worker = new Worker(WORKER);
    const end = (solution: string): void => {
      worker.terminate();
      done(solution);
    };
    worker.addEventListener('message', ({ data }) => {
      end(solutionOf(task, data));
    });
    worker.addEventListener('error', () => {
      end('');
    });
    worker.postMessage({
      type: 'work',
      challenge: task,
      counterStart: 0,
      counterStep: 1,
      timeout: PATIENCE_MS,
    });
  });
}

async function work(address: string): Promise<string> {
  try {
    const reply = await fetch(address, { headers: { Accept: 'application/json' } });
    return reply.ok ? await solve(await reply.json()) : '';
  } catch {
    // No connection: the form that cannot be proven is sent as from a browser without scripts.
    return '';
  }
}

function begin(field: HTMLInputElement): void {
  const { form } = field;
  let isReady = false;
  const ready = work(field.dataset.proof ?? '').then((solution) => {
    field.value = solution;
    isReady = true;
  });

  // Before every other listener: those that let a form be sent only once must not count a try that waits.
  form?.addEventListener(
    'submit',
    (event) => {
      if (isReady || !('requestSubmit' in form)) return;
      event.preventDefault();
      const status = form.querySelector<HTMLElement>('[data-proof-status]');
      if (status !== null) status.textContent = status.dataset.proofStatus ?? '';
      const { submitter } = event;
      // In a task of its own: while this event is still under way, a form cannot be sent again.
      void ready.then(() =>
        setTimeout(() => {
          form.requestSubmit(submitter);
        }),
      );
    },
    true,
  );
}

if (typeof Worker === 'function')
  document.querySelectorAll<HTMLInputElement>('input[data-proof]').forEach(begin);
