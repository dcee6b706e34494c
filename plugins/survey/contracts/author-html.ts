/**
 * What an author's HTML may hold, in the options of sanitize-html, for the citizen page and its preview alike: text and
 * links. No images, since nothing on a citizen page comes from another host. No headings: those are the page's.
 */
export const AUTHOR_HTML = {
  allowedTags: ['p', 'br', 'b', 'strong', 'i', 'em', 'u', 'small', 'ul', 'ol', 'li', 'a', 'blockquote'],
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowProtocolRelative: false,
  nestingLimit: 20,
};
