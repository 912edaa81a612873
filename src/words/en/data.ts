import { listed } from '../../core/text/words.ts';

/** What texts with links and citations look like: they are as their entries have them. */
const MARKUP = 'with [[id]] for a link to an entry and [@key] for a citation of a work';

const address = 'The address of its page.';
const id = 'The id of the entry.';
const wikidata = 'The item in Wikidata.';
const viaf = 'The number in the Virtual International Authority File.';
const related = 'Related entries.';

/** The library as data: its tables with what each column holds, and the README beside them. */
export const dataWords = {
  records: {
    title: 'Records of all works',
    says: 'The bibliographic records as CSL-JSON, with confirmed values only.',
  },
  works: {
    says: 'Each row is a work. It has only confirmed values of the record; the full record is in library.json.',
    columns: {
      key: 'The citation key, which is also the id of the entry.',
      address,
      type: 'What kind of publication it is, in the words of CSL.',
      title: 'The title without italics.',
      author: 'The authors, family name first.',
      editor: 'The editors, family name first.',
      issued: 'When it was published, in EDTF; or words, such as “forthcoming”.',
      'container-title': 'The journal, book or site that it is part of.',
      volume: 'The volume.',
      issue: 'The issue.',
      page: 'The pages.',
      publisher: 'The publisher.',
      DOI: 'The DOI, without https://doi.org/.',
      ISBN: 'The ISBN.',
      PMID: 'The number in PubMed.',
      URL: 'An address of the work itself.',
      evidence: 'What kinds of evidence it offers.',
      concepts: 'The concepts that it is about, the most important first.',
      people: 'The people that it is about.',
      organizations: 'The organizations that it is about.',
      basis: 'How far the editors have read it.',
      'basis-date': 'When they read it or looked it up: a day or a month.',
      summary: 'What it asks or finds, in one sentence.',
    },
  },
  people: {
    says: 'Each row is a person who has a card in the library.',
    columns: {
      id,
      address,
      name: 'The name, family name first.',
      family: 'The family name.',
      given: 'The given names or initials.',
      'other-names': 'Other forms of the name; misprints are left out.',
      born: 'The date of birth, in EDTF.',
      died: 'The date of death, in EDTF.',
      ORCID: 'The ORCID, without https://orcid.org/.',
      Wikidata: wikidata,
      VIAF: viaf,
      description: `Who it is, ${MARKUP}.`,
      'see-also': related,
    },
  },
  organizations: {
    says: 'Each row is an organization that has a card in the library.',
    columns: {
      id,
      address,
      name: 'The name.',
      'other-names': 'Former and other names; misprints are left out.',
      founded: 'When it was founded, in EDTF.',
      dissolved: 'When it was dissolved, in EDTF.',
      ROR: 'The id in the Research Organization Registry.',
      Wikidata: wikidata,
      VIAF: viaf,
      description: `What it is, ${MARKUP}.`,
      'see-also': related,
    },
  },
  concepts: {
    says: 'Each row is a concept that the library defines.',
    columns: {
      id,
      address,
      name: 'The name.',
      'other-names': 'Other names for it.',
      definition: `What it means, ${MARKUP}.`,
      'see-also': related,
    },
  },
  claims: {
    says: 'Each row is a claim, with whether the sources support it.',
    columns: {
      id,
      number: 'The number by which it is cited; /claims/ shows it.',
      text: `The claim in the words of the editors, ${MARKUP}.`,
      'said-by': 'The person or group to whom the claim is attributed.',
      'made-in': 'The work that makes the claim.',
      place: 'Where in that work.',
      about: 'The works that are said to say it.',
      status: 'Whether the sources support it.',
      finding: `What the editors found, ${MARKUP}.`,
      date: 'When they checked it: a day or a month.',
    },
  },
  relations: {
    title: 'Relations',
    says: 'Each row is a relation of one work to another, given once.',
    columns: {
      from: 'The work whose entry gives the relation.',
      type: 'What that work does to the other, in the words of the library.',
      term: 'The published term for it, mostly from CiTO; empty if no term has this meaning.',
      to: 'The other work, where it is in the library.',
      'to-text': 'What the other work is, where it is not in the library.',
      sources: 'The sources that show the relation.',
      note: 'How the editors know.',
    },
  },
};

/** The page beside the files that explains them. `title` and the name of a licence are Markdown. */
export const dataReadmeWords = {
  heading: (title: string) => `${title}: the library as data`,
  lead: (tables: readonly string[], library: string, licence: string) =>
    `These files contain the ${listed(tables.map((table) => table.toLowerCase()))} of ${library}. Each build of the site writes them from the same entries as its pages. The texts are under ${licence}; bibliographic facts are free.`,
  package: (dataPackage: string, descriptor: string) =>
    `All of them are one ${dataPackage}, described in ${descriptor}.`,
  files: 'Files',
  what: 'what',
  ofCsl: 'that of CSL',
  tableSchema: (descriptor: string) => `The Table Schema of each CSV file is in ${descriptor}.`,
  forms: {
    heading: 'How values are written',
    encoding: (rfc: string) =>
      `Encoding: UTF-8. CSV follows ${rfc}, with a byte order mark, without which spreadsheets garble letters.`,
    unknown: 'A value that is not known is left out of JSON and empty in CSV.',
    lists:
      'Several keys share a cell of CSV, separated by blanks. Several texts share a cell as a JSON array.',
    dates: (edtf: string, year: string, month: string, about: string, range: string) =>
      `Dates are ${edtf}: ${year}, ${month}, ${about} for about 1890, ${range} for a range.`,
    markup: (link: string, labelled: string, citation: string) =>
      `Some texts have the markup of their entries: ${link} or ${labelled} links to an entry, ${citation} cites a work. HTML and other Markdown are as written, too.`,
    formulas: (signs: readonly [string, string, string, string]) =>
      `**Formulas.** A spreadsheet runs a text that begins with ${signs[0]}, ${signs[1]}, ${signs[2]} or ${signs[3]}. In CSV such a text has an apostrophe before that sign, also after a semicolon, a tab or a line break inside the cell, where some spreadsheets begin a new cell. To have the exact text, remove one apostrophe at each of these places; JSON has it as it is.`,
  },
  versions: {
    heading: 'Versions',
    text: 'The number in the name of a schema rises when a column is removed or renamed, changes its type, or comes to mean something else. It stays when a column is added or when a list of words gets a further one, so read columns by name and allow for others. Old schemas stay in the history of the repository.',
  },
  ofTable: (table: string, version: number) => `${table}, version ${version}`,
  columns: { column: 'column', type: 'type', holds: 'what it holds' },
  types: { text: 'text', integer: 'whole number', keys: 'keys', texts: 'texts' },
  required: (type: string) => `${type}, always there`,
  terms: {
    heading: 'Relations in published terms',
    lead: (cito: string) =>
      `Terms are those of the ${cito} (CiTO) where one fits, else of Dublin Core, BIBO or PROV. A term is true of every relation of its type, but may say less than the type does.`,
    columns: { type: 'type', term: 'term', says: 'what the term says' },
    none: 'none',
    noneSays: 'No published term that we know says this.',
    /** How its vocabulary defines the term of a relation, shortened. */
    meanings: {
      'draws-on': 'A resource from which this one is derived, in whole or in part.',
      'builds-on': 'It extends facts, ideas or understandings of the other.',
      cites: 'It cites the other.',
      reviews: 'It reviews statements, ideas or conclusions of the other.',
      disputes: 'It disputes statements, ideas or conclusions of the other.',
      'version-of': 'It is a version, edition or adaptation of the other.',
      'reprinted-in': 'It is reproduced in the other.',
      'takes-wording-from':
        'It was made from the other; the term says nothing about wording or quotation marks.',
      'same-funding': 'The same agency funded the work behind both.',
      'same-issue':
        'Both are published in the same journal; the term does not say whether in the same issue.',
      'same-authors': 'Both have at least one author in common.',
    },
  },
};
