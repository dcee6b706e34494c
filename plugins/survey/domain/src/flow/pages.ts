import { textIn } from '../questionnaire/localized';
import type { Page } from '../questionnaire/model';
import type { Flow, PageFlow } from './flow-model';

/** The first visible page after a page, or undefined after the last. Pages count from 0. */
export function nextPage(flow: Flow, index: number): PageFlow | undefined {
  return flow.visiblePages.find(({ page }) => page.index > index);
}

/** The last visible page before a page, or undefined before the first. */
export function previousPage(flow: Flow, index: number): PageFlow | undefined {
  return flow.visiblePages.findLast(({ page }) => page.index < index);
}

export interface Progress {
  /** 1 on the first visible page. */
  readonly position: number;
  readonly total: number;
}

/** Where a page stands among those visible now. */
export function progressOf(flow: Flow, index: number): Progress {
  return { position: flow.pages[index]?.position ?? 0, total: flow.visiblePages.length };
}

/** A page's own title, or '' when the author gave none. */
export function pageTitle(page: Page, locale: string): string {
  return textIn(page.title, locale);
}
