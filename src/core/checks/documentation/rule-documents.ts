import type { RuleName } from '../../text/rule-names.ts';
import { BODY_DOCUMENTS } from './bodies.ts';
import { FILE_DOCUMENTS } from './files.ts';
import { LIBRARY_DOCUMENTS } from './library.ts';
import { RECORD_DOCUMENTS } from './records.ts';
import type { RuleDocument } from './rule-document.ts';

/** The documentation by parts, each with the heading under which it stands. */
export const RULE_PARTS = [
  { heading: 'The file and its fields', documents: FILE_DOCUMENTS },
  { heading: 'The text', documents: BODY_DOCUMENTS },
  { heading: 'The library and what it rests on', documents: LIBRARY_DOCUMENTS },
  { heading: 'The record and house style', documents: RECORD_DOCUMENTS },
] as const;

/** What each rule means: complete, since the compiler holds it against the list of names. */
export const RULE_DOCUMENTS: Readonly<Record<RuleName, RuleDocument>> = {
  ...FILE_DOCUMENTS,
  ...BODY_DOCUMENTS,
  ...LIBRARY_DOCUMENTS,
  ...RECORD_DOCUMENTS,
};
