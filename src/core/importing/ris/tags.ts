/**
 * Tags of RIS that say the same as others, and where tags go that the table of a type does not
 * hold: the old dialect (`T1`, `A1`, `JF`), and what EndNote, Mendeley and publishers write.
 */
import type { CslNameVariable, CslTextVariable } from '../../model/csl.ts';

/** Older and longer names of a tag. */
export const SAME_TAG: Readonly<Record<string, string>> = {
  A1: 'AU',
  CP: 'IS',
  CT: 'TI',
  J1: 'J2',
  JA: 'J2',
  JI: 'J2',
  N2: 'AB',
  // The Web of Science has tags of its own for the publisher and its place.
  PI: 'CY',
  PP: 'CY',
  PU: 'PB',
  T1: 'TI',
};

/** The variable of a tag in types whose own table has none for it. */
export const OTHER_TEXTS: Readonly<Record<string, CslTextVariable>> = {
  AB: 'abstract',
  AN: 'archive_location',
  C7: 'number',
  CN: 'call-number',
  CR: 'license',
  CY: 'publisher-place',
  DB: 'archive',
  DP: 'source',
  ET: 'edition',
  IS: 'issue',
  J2: 'container-title-short',
  LA: 'language',
  M1: 'number',
  M3: 'genre',
  NV: 'number-of-volumes',
  PB: 'publisher',
  RI: 'reviewed-title',
  SE: 'section',
  ST: 'title-short',
  SV: 'collection-number',
  T2: 'container-title',
  T3: 'collection-title',
  TI: 'title',
  VL: 'volume',
};

/** The role of a tag in types whose own table has none for it. */
export const OTHER_NAMES: Readonly<Record<string, CslNameVariable>> = {
  AU: 'author',
  A2: 'editor',
  A3: 'collection-editor',
  A4: 'translator',
  ED: 'editor',
};

const FILE = 'It names a file or a copy of the work, and a record here holds none.';
const OWN = 'It belongs to the library that the file comes from, not to the work.';
const HISTORY = 'A record here has no field for it.';

/** Why the values of tags that are known are left over. */
export const TAG_REASONS: Readonly<Record<string, string>> = {
  A5: HISTORY,
  A6: HISTORY,
  AD: 'Addresses of authors are not kept.',
  AV: OWN,
  CA: HISTORY,
  C6: OWN,
  H1: OWN,
  H2: OWN,
  J9: HISTORY,
  L1: FILE,
  L2: FILE,
  L3: FILE,
  L4: FILE,
  LB: OWN,
  M2: HISTORY,
  OP: 'Of an earlier edition the file gives words, and no title, date or place apart.',
  RP: OWN,
  TA: HISTORY,
  TT: 'The title in translation has no field here.',
  U1: OWN,
  U2: OWN,
  U3: OWN,
  U4: OWN,
  U5: OWN,
};

/** The reason for a tag that nothing is known of. */
export const UNKNOWN_TAG = 'Records here have no field for this tag.';
