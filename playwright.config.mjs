import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/lib/chromium.mjs';

const executablePath = findChromium();

/** Citizens' journeys are made in both languages, with scripts and without. */
const citizens = ['ko', 'en'].flatMap((language) =>
  [true, false].map((javaScriptEnabled) => ({
    name: `${language}-${javaScriptEnabled ? 'js' : 'plain'}`,
    testMatch: 'citizen/**/*.spec.ts',
    use: { locale: language === 'ko' ? 'ko-KR' : 'en-GB', javaScriptEnabled },
  })),
);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.work/playwright',
  // Starts the built site with a database of its own and the demonstration city in it.
  globalSetup: './tests/e2e/global-setup.ts',
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 60_000,
  globalTimeout: 25 * 60_000,
  // The admin's first page takes its time on a small machine that is busy with a second browser.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    ...(process.env.E2E_ORIGIN === undefined ? {} : { baseURL: process.env.E2E_ORIGIN }),
    timezoneId: 'Asia/Seoul',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [
    ...citizens,
    { name: 'site', testMatch: '**/*.spec.ts', testIgnore: 'citizen/**', use: { locale: 'en-GB' } },
  ],
});
