import { counted, inWords } from './grammar.ts';

/** The page of a work. */
export const workWords = {
  cite: 'Dieses Werk zitieren',
  bibtex: 'BibTeX',
  download: 'Herunterladen: ',
  citeAnnotation: 'Diese Annotation zitieren',
  moreFormats: 'Weitere Formate',
  inText: {
    heading: 'Im Text',
    page: 'Seite',
    forms: {
      brackets: 'in Klammern',
      sentence: 'im Satz',
      firstNote: 'erste Fußnote',
      laterNotes: 'spätere Fußnoten',
    },
    notLoaded:
      'Der Kurzbeleg konnte nicht formatiert werden und steht deshalb im Zitierstil der Website.',
  },
  citedIn: (count: number) => `an ${counted(count, { one: 'Stelle', other: 'Stellen' })} zitiert`,

  annotation: 'Annotation',
  needsReader: 'Dieses Werk ist noch zu lesen.',
  unread: 'Wir haben es nicht gelesen, deshalb gibt es keine Annotation.',
  unwritten: 'Oben steht, was wir davon gesehen haben; eine Annotation ist noch nicht geschrieben.',
  whatIsWanted: 'Was noch gebraucht wird',

  by: {
    read: (who: string) => `Gelesen: ${who}`,
    recorded: (who: string) => `Erfasst: ${who}`,
    seen: (who: string) => `Gesehen: ${who}`,
  },
  basis: 'Grundlage',
  whereSeen: 'Wo wir es gesehen haben und was die Stufen bedeuten',
  seenIn: 'Gesehen in: ',
  thisNote: ' Diese Annotation.',

  claims: {
    heading: 'Was andere darüber behaupten',
    madeIn: 'Aus ',
    meaning: 'Was die Befunde bedeuten',
  },
  related: 'Verwandte Werke',
  recordCheck: {
    heading: 'Wie diese Angaben geprüft wurden',
    fields: (count: number) =>
      counted(count, { one: 'Feld mit Quellen', other: 'Felder mit Quellen' }),
    cited: (count: number) =>
      counted(count, { one: 'Zitat in anderen Werken', other: 'Zitate in anderen Werken' }),
    wrong: (count: number) =>
      counted(count, {
        one: 'fehlerhafter Nachweis im Werk selbst',
        other: 'fehlerhafte Nachweise im Werk selbst',
      }),
    remarked: (count: number) => counted(count, { one: 'Bemerkung', other: 'Bemerkungen' }),
  },
  asCited: {
    heading: 'Wie andere es zitieren',
    before: 'Buchstabengetreu, aus',
    afterWrong: '. Die Suche nach der falschen Form führt hierher.',
  },
  citesWrongly: {
    heading: 'Fehlerhafte Nachweise in diesem Werk',
    before: 'Buchstabengetreu. Gemeint ist',
  },
  putRight: 'Richtig:',
  evidence: {
    heading: 'Quellen der einzelnen Felder',
    field: 'Feld',
    recorded: 'Wie erfasst',
    seen: 'Wo wir es gesehen haben',
    notConfirmed: 'Nicht bestätigt',
    left: 'Nur hier gezeigt; fehlt in jedem Export',
  },
  record: {
    same: (count: number) =>
      count === 1 ? 'Dieselbe Quelle' : `Dieselben ${inWords(count, 'eine')}`,
    sources: (count: number) => `${inWords(count, 'eine')} ${count === 1 ? 'Quelle' : 'Quellen'}`,
    noSource: 'Keine Quelle',
    notKnown: 'nicht bekannt',
  },
  skip: 'Zur Annotation springen',
  remarks: 'Bemerkungen',
};

/** What comes below the text of any entry. */
export const entryWords = {
  skip: 'Zum Eintrag springen',
  note: 'Anmerkung',
  references: 'Literatur',
  sources: 'Quellen',
  mentioned: 'Erwähnungen',
  citePage: 'Diese Seite zitieren',
  citedHere: (count: number) =>
    `${counted(count, { one: 'Werk', other: 'Werke' })} auf dieser Seite zitiert`,
  citedIn: (work: string, where: string) => `${work}, zitiert in ${where}`,
  citedAt: 'zitiert in ',
  alsoCited: (total: number) =>
    `Auch an ${counted(total, { one: 'anderer Stelle', other: 'anderen Stellen' })} zitiert: `,
  paragraph: (number: string | number) => `Absatz ${number}`,
  theText: 'im Text',
  text: 'Text',
  allPlaces: (total: number) => `alle ${total} Stellen`,
};
