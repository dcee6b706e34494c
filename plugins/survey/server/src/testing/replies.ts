import type { CitizenReply } from '@modu/participation/contracts';

/** What only a script makes use of: templates, its data, marks around what it may change. */
function withoutScript(page: string): string {
  let html = page.replace(/<script[^>]*id="survey-page"[\s\S]*?<\/script>/gu, '');
  // Templates may stand in templates: from the inside out.
  for (let before = ''; before !== html;) {
    before = html;
    html = html.replace(/<template[^>]*>(?:(?!<\/?template)[\s\S])*<\/template>/gu, '');
  }
  return html
    .replace(/<(button|p|div)(?: [^>]*)? hidden>[\s\S]*?<\/\1>/gu, '')
    .replace(/<span data-(?:pipe="[^"]*"|nth)>([\s\S]*?)<\/span>/gu, '$1')
    .replace(/\s+data-(?:slot|choice="[^"]*")/gu, '');
}

/**
 * The HTML of a page as it is without a script, without the spaces that its source has inside tags; or an error that says
 * what came instead.
 */
export function htmlOf(reply: CitizenReply): string {
  if (reply.kind !== 'page') throw new Error(`Not a page: ${JSON.stringify(reply)}`);
  return withoutScript(reply.page.body.toString().replace(/\s+>/gu, '>'));
}

export const statusOf = (reply: CitizenReply): number =>
  reply.kind === 'page' || reply.kind === 'json' ? reply.status : reply.kind === 'redirect' ? 303 : 200;
