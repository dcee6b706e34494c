import type { Page } from '@playwright/test';

/**
 * What people are shown in an element: what is written there, or else what the stylesheet writes, such as its
 * counters, which no property of the document tells but what the browser tells assistive technology.
 */
export async function shownText(page: Page, selector: string): Promise<string> {
  const written = (await page.locator(selector).textContent()) ?? '';
  if (written !== '') return written;
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
    return nodes.map(({ name }) => String(name?.value ?? '')).join('');
  } finally {
    await session.detach();
  }
}
