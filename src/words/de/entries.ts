import { listed } from './grammar.ts';

/** The pages of people and organizations. */
export const authorityWords = {
  noDescription: 'Noch ohne Beschreibung.',
  otherNames: 'Andere Namen',
  nameKinds: {
    variant: 'Namensform',
    former: 'früherer Name',
    reading: 'Abkürzung für',
    misprint: 'Druckfehler',
  },
  seeFrom: 'auch genannt',
  seeFromMeaning: 'Andere Namen; die Suche nach ihnen führt hierher',
  seeAlso: 'siehe auch',
  facts: 'Was bekannt ist',
  disagree: 'Wo die Quellen sich widersprechen',
  conflict: 'Die Quellen widersprechen sich',
  worksBy: 'Verfasst oder herausgegeben',
  worksOn: 'Behandelt in',
  identifiers: 'Anderswo',
  namesInTime: 'Namen im Lauf der Zeit',
  names: 'Namen',
  events: 'Ereignisse und Werke darüber',
};

/** The page of a concept. */
export const conceptWords = {
  call: 'Begriff',
  summary: 'Worauf das beruht',
  leaf: 'Jedes Blatt ist ein Werk. Je mehr wir davon gelesen haben, desto voller das Blatt:',
  grades: 'was die Stufen bedeuten',
  sideBySide: 'Fragen, Methoden, Ergebnisse und Grenzen dieser Werke im Vergleich: ',
  matrix: 'Synthesematrix',
  evidence: 'Arten von Evidenz',
  evidenceHead: 'Arten von Evidenz.',
  positions: 'Was die Werke sagen',
  noWork: 'Die Bibliothek hat kein solches Werk.',
  gap: 'Eine Lücke dieser Bibliothek; anderswo mag es solche Werke geben.',
  conflict: 'Widerspruch',
  sourcesOf: (heading: string) => `Quellen zu „${heading}“`,
  works: 'Werke zu diesem Begriff',
  otherWorks: 'Weitere Werke zu diesem Begriff',
};

/** The page of a reading path. */
export const readingWords = {
  call: 'Leseweg',
  sideBySide: 'Die Werke dieses Wegs im Vergleich: ',
  matrix: 'Synthesematrix',
  steps: 'Der Weg',
  cite: 'Diesen Leseweg zitieren',
  access: {
    open: 'Frei im Web',
    library: 'Über eine Bibliothek',
    print: 'Gedruckt',
  },
};

/** The languages in which an entry can be read. */
export const languageWords = {
  languages: 'Sprachen',
  /** “One-to-one (English)”. */
  title: (title: string, language: string) => `${title} (${language})`,
  missing: (parts: readonly string[], original: string) =>
    `Nicht übersetzt und darum auf ${original}: ${listed(parts)}.`,
};

/** What the places of an entry are called, where another entry names them. */
export const placeWords = {
  answer: 'kurze Antwort',
  claim: 'Behauptung',
  finding: 'Befund',
  position: 'Aussagen der Werke',
  definition: 'Definition',
  description: 'Beschreibung',
  disagree: 'Widersprüche der Quellen',
  step: 'Schritt',
  text: 'Text',
  name: 'Name',
  facts: 'Angaben',
  otherNames: 'andere Namen',
  title: 'Titel',
  standfirst: 'Einleitung',
  summary: 'Zusammenfassung',
  unseen: 'was wir nicht gelesen haben',
  remarks: 'Bemerkungen zum Nachweis',
  origin: 'wer das Werk nennt',
  searched: 'wo wir gesucht haben',
  wanted: 'was die Frage klären würde',
};
