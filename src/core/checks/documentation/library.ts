import { asWarning, inBody, inFields, type RuleDocument } from './rule-document.ts';

/** What shows when entries are held against each other, and what a record rests on. */
export const LIBRARY_DOCUMENTS = {
  'unknown-key': inBody(
    'A text cites a work that is not in the library.',
    'Take the nearest key, which the check gives, or add the work.',
    'As shown [@christens2010publik].',
    'As shown [@christens2010public].',
  ),
  'unknown-id': inBody(
    'A link or a field names an entry that is not there, or one of another kind.',
    'Take the nearest id, which the check gives, or add the entry.',
    'See [[one-to-many]].',
    'See [[one-to-one]].',
  ),
  'broken-anchor': inBody(
    'A link leads to a place of the same page that is not there.',
    'Take the nearest place, which the check gives.',
    'See [below](#what-it-find).\n\n## What it finds',
    'See [below](#what-it-finds).\n\n## What it finds',
  ),
  'missing-figure': inBody(
    'The picture of a figure is not in `public/`.',
    'Put it there, or mend its name.',
    '<Figure src="figures/mpa.png" alt="A map">The map.</Figure>',
    '<Figure src="figures/map.png" alt="A map">The map.</Figure>',
  ),
  'unknown-claim': inBody(
    'A text takes up a claim that has no entry.',
    'Add it to `content/claims/`, or mend its id.',
    'One.\n\n<Claim of="claim-99" />',
    'One.\n\n<Claim of="claim-1" />',
  ),
  'claim-number': {
    severity: 'error',
    meaning: 'Two claims have the same number; claims are cited by it.',
    mend: 'Give each a number of its own.',
  },
  'locator-without-reading': inBody(
    'A work is cited with a page, and its basis says that it was not read.',
    'Leave the page out, or say in words who gives it; change the basis only if you have read the work.',
    'So it says [@christens2010public, p. 12].',
    'So it says [@gecan2004going, p. 12].',
  ),
  'read-in-full': inFields(
    'The basis of a work says that it was read in full, and its grade is not full text.',
    'Say in `seen` which parts were seen; the grade `full-text` is for a work of which every page was read.',
    'basis: { grade: part, seen: read in full, sources: [cat], date: 2026-11 }',
    'basis: { grade: part, seen: the first chapter, sources: [cat], date: 2026-11 }',
  ),
  'copied-words': {
    severity: 'error',
    meaning:
      'Eight words in a row stand in a text that this library describes and does not copy. Which texts these are is said in `content/protected-texts.json`, which holds hashes of their words and never the words; without that file nothing is compared. Where it is there, the pages of `src/`, the settings, README.md, CONTRIBUTING.md and CHANGELOG.md are compared too. Titles, marked quotations and citations under `as-cited` are passed over.',
    mend: 'Say it in other words; or quote it, in `<Quote>` with its place. `npm run protect -- FILE` adds a text.',
  },
  'bare-paragraph': {
    severity: 'error',
    meaning: 'A paragraph of an essay says nowhere what it rests on.',
    mend: 'Add a citation, a link, or a side note with the source.',
    example: {
      in: 'body',
      of: 'essays',
      wrong: 'Such talks last an hour.',
      right: 'Such talks last an hour [@gecan2004going].',
    },
  },
  relation: inFields(
    'A relation has no other end or two, leads to its own work, stands there twice, or stands on both works though it is mutual.',
    'Give `to` for a work of the library, `text` for anything else, and write a mutual relation on one of the two.',
    'relations:\n  - type: cites\n    sources: [cat]',
    'relations:\n  - type: cites\n    to: christens2010public\n    sources: [cat]',
  ),
  'unknown-source': inFields(
    'A field names a source that the entry does not describe.',
    'Describe it under `sources`, or mend its name.',
    'relations:\n  - type: cites\n    to: christens2010public\n    sources: [catalogue]',
    'relations:\n  - type: cites\n    to: christens2010public\n    sources: [cat]',
  ),
  'unused-source': asWarning(
    inFields(
      'The entry describes a source that none of its fields names.',
      'Name it where it was used, or take it out.',
      'sources:\n  cat: { name: Catalogue }',
      'sources:\n  cat: { name: Catalogue }\nnames:\n  - { name: J. Doe, sources: [cat] }',
      'people',
    ),
  ),
  confirmation: inFields(
    'A bibliographic field is filled, and nothing says where it was seen; or it is confirmed and not filled, or filled and unconfirmed at once.',
    'Add it to a row of `confirmed` with its source, or move its value to `unconfirmed`.',
    'volume: "38"',
    'unconfirmed:\n  - { field: volume, value: "38" }',
  ),
  'basis-source': {
    severity: 'error',
    meaning:
      'The basis is more than *record only* and names no source through which the work was seen.',
    mend: 'Add `sources: [name]` to the basis, and describe the source under `sources`.',
  },
  'fault-not-found': inFields(
    'A fault of a citation names words that do not stand in it, or not in this order.',
    'Copy the words from `text`, and keep the faults in its order.',
    'as-cited:\n  - in: christens2010public\n    text: Doe, J. (2009). Titel.\n    faults:\n      - { at: "2008", correction: Read 2010. }',
    'as-cited:\n  - in: christens2010public\n    text: Doe, J. (2009). Titel.\n    faults:\n      - { at: "2009", correction: Read 2010. }',
  ),
  'filled-gap': {
    severity: 'error',
    meaning: 'A gap of a concept names a kind of evidence that a work of the library brings.',
    mend: 'Take the kind out of the gap.',
  },
  'unused-silence': asWarning(
    inFields(
      'An entry silences a warning that would not be reported, or silences one twice. It cannot be silenced itself.',
      'Take the silence out.',
      'silenced:\n  - { rule: isbn, reason: The book prints it so. }',
      'ISBN: "9780306406158"\nsilenced:\n  - { rule: isbn, reason: The book prints it so. }',
    ),
  ),
} as const satisfies Record<string, RuleDocument>;
