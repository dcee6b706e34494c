import type { Core, UID } from '@strapi/strapi';

/** Why a field of the host's content cannot be shown on a ballot. */
export type FieldFault = 'unknownField' | 'privateField';

/** What a content type says of one of its attributes. */
interface Attribute {
  readonly type: string;
  readonly private?: boolean;
  readonly target?: string;
  readonly component?: string;
}

type Attributes = Readonly<Record<string, Attribute>>;

/** What is to be read of a document, and of what it leads to. */
export interface FieldSelection {
  readonly fields: string[];
  readonly populate: Record<string, FieldSelection>;
}

/** Administrators and citizens with an account: nobody's name or address gets onto a ballot by a mapping. */
export const PEOPLE: ReadonlySet<string> = new Set(['admin::user', 'plugin::users-permissions.user']);

export const isContentType = (strapi: Core.Strapi, uid: string): uid is UID.ContentType =>
  Object.hasOwn(strapi.contentTypes, uid);

const isComponent = (strapi: Core.Strapi, uid: string): uid is UID.Component =>
  Object.hasOwn(strapi.components, uid);

const leadsOn = ({ type }: Attribute): boolean => ['relation', 'media', 'component'].includes(type);

/** Attributes of what a field leads to; `null` where it leads nowhere. */
function attributesBehind(strapi: Core.Strapi, attribute: Attribute): Attributes | null {
  if (attribute.type === 'component') {
    const uid = attribute.component ?? '';
    return isComponent(strapi, uid) ? (strapi.components[uid]?.attributes ?? null) : null;
  }
  const uid = attribute.type === 'media' ? 'plugin::upload.file' : (attribute.target ?? '');
  return isContentType(strapi, uid) ? strapi.contentType(uid).attributes : null;
}

/** Why the path, in its parts, cannot be used, or `null` when it can. */
export function faultIn(
  strapi: Core.Strapi,
  attributes: Attributes,
  path: readonly string[],
): FieldFault | null {
  const [name = '', ...rest] = path;
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (attribute === undefined) return 'unknownField';
  if (attribute.private === true || attribute.type === 'password') return 'privateField';
  if (attribute.target !== undefined && PEOPLE.has(attribute.target)) return 'privateField';
  if (rest.length === 0) return leadsOn(attribute) && attribute.type !== 'media' ? 'unknownField' : null;
  const behind = leadsOn(attribute) ? attributesBehind(strapi, attribute) : null;
  return behind === null ? 'unknownField' : faultIn(strapi, behind, rest);
}

/**
 * Only what is shown is read.
 *
 * @example select(strapi, attributes, [['title'], ['agency', 'name']])
 * // { fields: ['title'], populate: { agency: { fields: ['name'], populate: {} } } }
 */
export function select(
  strapi: Core.Strapi,
  attributes: Attributes,
  paths: readonly (readonly string[])[],
): FieldSelection {
  const selection: FieldSelection = { fields: [], populate: {} };
  for (const name of new Set(paths.map(([first = '']) => first))) {
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (attribute === undefined) continue;
    if (!leadsOn(attribute)) {
      selection.fields.push(name);
      continue;
    }
    const rest = paths.filter(([first]) => first === name).map((path) => path.slice(1));
    // A picture is mapped by its own name; what is shown of it is its address.
    const deeper = rest.map((path) => (path.length === 0 ? ['url'] : path));
    selection.populate[name] = select(strapi, attributesBehind(strapi, attribute) ?? {}, deeper);
  }
  return selection;
}
