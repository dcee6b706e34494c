/** Types of the Korea Open Government License (공공누리), by how much they allow. */
export const KOGL = ['KOGL-0', 'KOGL-1', 'KOGL-2', 'KOGL-3', 'KOGL-4'] as const;

/** Licences that editors offer; any other SPDX identifier is read as well. */
export const OFFERED_LICENCES = ['KOGL-1', 'CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0'] as const;

/** The form of an SPDX identifier, those that somebody made for themselves included (SPDX 2.3, annex D). */
const IDENTIFIER = /^(?:LicenseRef-)?[A-Za-z0-9][A-Za-z0-9.-]{0,63}\+?$/u;

/** @example isLicence('CC-BY-4.0') // true */
export const isLicence = (text: string): boolean =>
  KOGL.some((type) => type === text) || (IDENTIFIER.test(text) && !text.startsWith('KOGL-'));
