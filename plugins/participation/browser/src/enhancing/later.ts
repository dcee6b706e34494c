const SIGNS_OF_USE = ['focusin', 'pointerdown', 'change'] as const;

function load(address: string): Promise<void> {
  return new Promise((done) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      done();
    });
    // What it would have done the form does without: it is sent as from a browser without scripts.
    script.addEventListener('error', () => {
      done();
    });
    document.head.append(script);
  });
}

const loadAll = (): Promise<unknown> =>
  Promise.all(
    [...document.querySelectorAll<HTMLMetaElement>('meta[name=later-script]')].map(({ content }) =>
      load(content),
    ),
  );

/** Loads the scripts of a form when somebody begins to use it, and holds the form back until they are there. */
export function loadLater(form: HTMLFormElement): void {
  let loading: Promise<unknown> | null = null;
  let isLoaded = false;

  const begin = (): Promise<unknown> => {
    loading ??= loadAll().then(() => {
      isLoaded = true;
    });
    return loading;
  };

  for (const sign of SIGNS_OF_USE) form.addEventListener(sign, () => void begin(), { once: true });
  form.addEventListener(
    'submit',
    (event) => {
      if (isLoaded || !('requestSubmit' in form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const { submitter } = event;
      // In a task of its own: while this event is still under way, a form cannot be sent again.
      void begin().then(() =>
        setTimeout(() => {
          form.requestSubmit(submitter);
        }),
      );
    },
    true,
  );
}
