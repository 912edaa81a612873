import { asWarning, inBody, inFields, type RuleDocument } from './rule-document.ts';

/** Whether a record can be right, and whether a text keeps to house style. */
export const RECORD_DOCUMENTS = {
  doi: asWarning(
    inFields(
      'A DOI holds more than the DOI, or stands in the field of the address.',
      '`npm run check -- --fix` takes off what does not belong to it.',
      'DOI: "10.1002/jcop.20403."',
      'DOI: "10.1002/jcop.20403"',
    ),
  ),
  isbn: asWarning(
    inFields(
      'The digits of the ISBN do not fit its check digit, or their number is wrong.',
      'Compare it with the book or a catalogue. Some books have a misprinted one: then silence this and say so.',
      'ISBN: "9780306406158"',
      'ISBN: "9780306406157"',
    ),
  ),
  issn: asWarning(
    inFields(
      'The digits of the ISSN do not fit its check digit, or it is written otherwise.',
      'Write one, with its hyphen; compare it with the journal.',
      'ISSN: "0090-4393"',
      'ISSN: "0090-4392"',
    ),
  ),
  orcid: inFields(
    'The digits of the ORCID do not fit its last character; nobody has it.',
    'Copy it from the person’s page at orcid.org.',
    'identifiers: { ORCID: 0000-0002-1825-0098 }',
    'identifiers: { ORCID: 0000-0002-1825-0097 }',
    'people',
  ),
  pmid: inFields(
    'A number of PubMed or PubMed Central is not written as one.',
    'Write the PMID as the number alone, the PMCID with `PMC` before it.',
    'PMID: "PMID 22094588"',
    'PMID: "22094588"',
  ),
  'page-order': inFields(
    'A range of pages ends before it begins.',
    'Compare it with the first and the last page.',
    'page: "900-886"',
    'page: "886-900"',
  ),
  'page-form': asWarning(
    inFields(
      'Pages are not in the standard form: with a dash, shortened, with “pp.” before them. Styles need full numbers with a hyphen, and make of them what they want.',
      '`npm run check -- --fix` does it.',
      'page: "pp. 886–90"',
      'page: "886-890"',
    ),
  ),
  'life-dates': inFields(
    'A life, an organization or a name ends before it begins.',
    'Look both dates up in the sources of the entry.',
    'born: "1935"\ndied: "1860"',
    'born: "1860"\ndied: "1935"',
    'people',
  ),
  'before-birth': inFields(
    'A work is older than somebody who made it.',
    'Look the year up; or the name is somebody else’s, and `person` leads to the wrong card.',
    'author: [{ family: Addams, given: Jane, person: addams }]\noriginal-date: "1810"',
    'author: [{ family: Addams, given: Jane, person: addams }]\noriginal-date: "1910"',
  ),
  'after-death': asWarning(
    inFields(
      'A work appeared more than five years after its author’s death.',
      'It is a later edition: give the year of the first under `original-date`. Of a work from the papers say so in the reason of a silence.',
      'author: [{ family: Addams, given: Jane, person: addams }]',
      'author: [{ family: Addams, given: Jane, person: addams }]\noriginal-date: "1910"',
    ),
  ),
  'future-date': asWarning(
    inFields(
      'Something was seen on a day that is to come, or a work is dated more than a year ahead. Only `npm run check` knows what day it is; a build does not ask.',
      'Look the date up; what has no date yet is `literal: forthcoming`.',
      'accessed: "2999-01-01"',
      'accessed: "2026-01-01"',
    ),
  ),
  'believed-date': asWarning(
    inFields(
      'A date under `unconfirmed` is not understood whole, so that references have no year: no figures are picked out of other words.',
      'Write a year, a month or a day (`2018`, `2018-03`, `March 2018`), `about 1890`, `1890/1895`, `1890 or 1891`, `before 1900`, `after 1900`; say the rest in `note`. Where nothing more can be said, silence this with the reason.',
      'unconfirmed:\n  - { field: issued, value: reprint of 1910 edition }',
      'unconfirmed:\n  - { field: issued, value: after 1910, note: A reprint of the edition of 1910. }',
    ),
  ),
  'missing-container': asWarning({
    severity: 'warning',
    meaning: 'An article names no journal, a chapter no book.',
    mend: 'Give it under `container-title`, under `unconfirmed` if it was not seen, or choose another type.',
    example: {
      in: 'fields',
      wrong: 'type: chapter\ntitle: Social settlements',
      right:
        'type: chapter\ntitle: Social settlements\ncontainer-title: The encyclopedia of social reform',
    },
  }),
  'missing-names': asWarning(
    inFields(
      'A work has neither author nor editor nor anybody else who made it. Web pages, laws, maps and entries of dictionaries are left in peace.',
      'Name the person or the body that speaks in it, under `unconfirmed` if it was not seen. Where it is signed by nobody, silence this and say so.',
      'publisher: Macmillan',
      'author: [{ family: Addams, given: Jane }]',
    ),
  ),
  'missing-reviewed-title': asWarning({
    severity: 'warning',
    meaning:
      'A review does not say what it reviews. Until it does, references print it as an article.',
    mend: 'Give the title of the work reviewed under `reviewed-title`, under `unconfirmed` if it was not seen. An essay that takes up several works under a title of its own is an `article-journal`.',
    example: {
      in: 'fields',
      wrong: 'type: review-book\ntitle: A settlement in print',
      right:
        'type: review-book\ntitle: A settlement in print\nreviewed-title: Twenty years at Hull-House',
    },
  }),
  'unnamed-others': inFields(
    'A name stands for people who are not named: “et al.”, “and others”, “u. a.”, “…”. Styles shorten long lists by themselves, each at its own length.',
    'Name everybody whom the work names. Whom no source shows is left out, with a word under `remarks`.',
    'author: [{ family: Doe, given: Jane }, { literal: et al. }]',
    'author: [{ family: Doe, given: Jane }, { family: Roe, given: Richard }]',
  ),
  'same-identifier': {
    severity: 'error',
    meaning:
      'Two works have the same DOI, ISBN or PMID. Chapters may share the ISBN of their book, volumes that of the set.',
    mend: 'Keep one of the two entries, or find out to which the number belongs.',
  },
  'near-duplicate': asWarning({
    severity: 'warning',
    meaning: 'Two works have the same title and year, and no author tells them apart.',
    mend: 'Keep one of the two; or say under `relations` how they stand to each other.',
  }),
  'unlinked-name': asWarning(
    inBody(
      'A person or organization that has an entry is named in full, and not linked where it is named first.',
      'Link the name there.',
      'It was written by Jane Addams.',
      'It was written by [[addams|Jane Addams]].',
    ),
  ),
  orphan: asWarning({
    severity: 'warning',
    meaning:
      'Nothing leads to a work, a person or an organization but the index: no text, no path, no card.',
    mend: 'Name the concepts or persons of the work, or link to it where it is spoken of.',
  }),
  'unused-concept': asWarning({
    severity: 'warning',
    meaning: 'No work treats a concept, and none takes a position on it.',
    mend: 'Name it under `concepts` in the works that do.',
  }),
  'mixed-script': asWarning(
    inBody(
      'A word is written in two scripts: a Cyrillic or Greek letter among Latin ones looks the same and is found by no search.',
      'Type the word anew in one script.',
      'The p\u043ewer of talk.',
      'The power of talk.',
    ),
  ),
  'house-style': asWarning(
    inBody(
      'A text of ours says “proves”, praises, calls something easy, calls out, writes a date with the month first, or has straight quotation marks.',
      'The hint says what to write instead. Quotations and titles are left alone.',
      'It clearly proves that talk helps.',
      'It reports that talk helped.',
    ),
  ),
  'annotation-length': asWarning({
    severity: 'warning',
    meaning:
      'An annotation has fewer than 30 or more than 200 words. A work of which only the record is known needs none.',
    mend: 'Write no more than its basis carries.',
  }),
} as const satisfies Record<string, RuleDocument>;
