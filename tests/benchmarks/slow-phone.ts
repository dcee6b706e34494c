import type { Browser, CDPSession, Page } from '@playwright/test';

/** What a page costs somebody with a cheap telephone on a bad connection. */
export interface Visit {
  /** Milliseconds from asking for the page until its first field is seen and nothing holds up an answer to it. */
  readonly usable: number;
  /** Sum of layout shifts that nothing of the visitor's came before. */
  readonly shift: number;
}

const VIEWPORT = { width: 360, height: 740 };
const CPU_SLOWDOWN = 6;
const BITS_PER_SECOND = 1_600_000;
const LATENCY_MS = 150;
/** What arrives later belongs to nothing that a visitor waits for. */
const QUIET_MS = 1_000;

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BITS_PER_SECOND / 8,
    uploadThroughput: BITS_PER_SECOND / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Notes, inside the page, when a field is first painted, what holds the main thread up, and what shifts. */
async function observe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { field: 0, busyUntil: 0, shift: 0 };
    Object.assign(window, { seen });
    const look = (): void => {
      const field = document.querySelector('main input:not([type=hidden]), main textarea, main select');
      if (field !== null && field.getClientRects().length > 0) seen.field = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.busyUntil = startTime + duration;
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('hadRecentInput' in entry && 'value' in entry && entry.hadRecentInput === false)
          seen.shift += Number(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function noted(page: Page, name: string): Promise<number> {
  return page.evaluate((key) => {
    const seen: unknown = Reflect.get(window, 'seen');
    return typeof seen === 'object' && seen !== null ? Number(Reflect.get(seen, key)) : Number.NaN;
  }, name);
}

/** Opens an address as nobody has opened it before: nothing is in any cache. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, isMobile: true, hasTouch: true });
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await observe(page);
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForFunction(
      (quiet) => {
        const seen: unknown = Reflect.get(window, 'seen');
        if (typeof seen !== 'object' || seen === null) return false;
        const [field, busy] = [Number(Reflect.get(seen, 'field')), Number(Reflect.get(seen, 'busyUntil'))];
        return field > 0 && performance.now() - Math.max(field, busy) > quiet;
      },
      QUIET_MS,
      { timeout: 120_000 },
    );
    const usable = Math.max(await noted(page, 'field'), await noted(page, 'busyUntil'));
    return { usable, shift: await noted(page, 'shift') };
  } finally {
    await context.close();
  }
}
