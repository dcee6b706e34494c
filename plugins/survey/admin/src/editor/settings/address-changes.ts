import { isJsonObject, type JsonObject } from '../../../../domain/src';
import {
  applyPatches,
  ownLocale,
  setMember,
  setMemberText,
  textAt,
  valueAt,
  type Patch,
  type Path,
} from '../../../../domain/src/editing';

interface AddressChange {
  readonly property: string;
  /** '' takes it away. */
  readonly address: string;
  /** That is being written. */
  readonly locale: string;
  /** The text that says the same to those who cannot see it, and what it could say. */
  readonly alt?: { readonly property: string; readonly words: string };
}

const isSaid = (json: JsonObject, at: Path, locale: string): boolean =>
  textAt(json, at, locale) !== '' || textAt(json, at, ownLocale(json)) !== '';

/**
 * Writes an address: in the language that is written where there is one for each, else for all of them. Words for it are taken
 * over where there are none yet.
 */
export function setAddress(
  json: JsonObject,
  path: Path,
  { property, address, locale, alt }: AddressChange,
): readonly Patch[] {
  const isInEach = isJsonObject(valueAt(json, [...path, property]));
  const patches = isInEach
    ? setMemberText(json, path, { property, locale, text: address })
    : setMember(json, path, property, address === '' ? undefined : address);
  if (alt === undefined || alt.words === '' || isSaid(json, [...path, alt.property], locale)) return patches;
  const after = applyPatches(json, patches).json;
  return [...patches, ...setMemberText(after, path, { property: alt.property, locale, text: alt.words })];
}
