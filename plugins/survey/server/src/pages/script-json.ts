import { trustedHtml, type Html } from '@modu/participation/page-kit';

/** JSON that is safe inside a script element: nothing in it can end the element or begin a comment. */
export const scriptJson = (value: unknown): Html =>
  trustedHtml(
    JSON.stringify(value)
      .replace(/</gu, '\\u003c')
      .replace(/\u2028/gu, '\\u2028')
      .replace(/\u2029/gu, '\\u2029'),
  );
