import { allOf, grouped } from './grammar.ts';

/** What surrounds every page, and what is at the end of every entry. */
export const frameWords = {
  skipToPage: 'Zum Inhalt springen',
  search: 'Suche',
  tabs: 'Bibliothek',
  foot: {
    evidence: 'Evidenzkarte',
    literature: 'Literaturkarte',
    claims: 'Behauptungen',
    needs: 'Noch zu lesen',
    contribute: 'Mitmachen',
    corrections: 'Korrekturen',
    about: 'Über die Bibliothek',
    texts: (licence: string) => `Texte: ${licence}`,
    thirdParty: 'Lizenzen Dritter',
  },
  citeIn: 'Zitieren nach',
  neighbours: 'Voriger und nächster Eintrag',
  correct: {
    before: 'Ist etwas falsch oder fehlt etwas? ',
    record: 'Angaben korrigieren',
    entry: 'Eintrag korrigieren',
  },
  searchKey: { before: 'Die Taste ', after: ' öffnet auf jeder Seite die Suche' },
};

/** The files that a page gives away. */
export const fileWords = {
  whole: 'Die ganze Bibliothek exportieren:',
  all: (total: number) =>
    total === 1 ? 'Das eine Werk exportieren:' : `${allOf(total)} Werke exportieren:`,
  as: (list: string) => `${list} exportieren:`,
  html: 'HTML',
  plainText: 'Nur Text',
  anyStyle: 'Andere Zitierstile und Formate',
  tooLong: (most: number) =>
    `Andere Zitierstile gibt es nur für Listen bis zu ${grouped(most)} Werken, weil der Browser sie formatiert.`,
  annotated: (style: string) => `${style}, mit Annotationen`,
  allWorks: (site: string) => `${site}: alle Werke`,
  map: 'Karte als .csv',
  matrix: 'Matrix als .csv',
};

/** The feeds. */
export const feedWords = {
  title: (site: string, of: string) => `${site}: ${of}`,
  changed: (what: string) => `Geändert: ${what}`,
  claim: (text: string, status: string) => `${text} Befund: ${status}.`,
};

/** The page for addresses that do not exist. */
export const notFoundWords = {
  title: 'Seite nicht gefunden',
  description: 'Unter dieser Adresse gibt es keine Seite.',
  why: 'Vielleicht ist die Adresse falsch geschrieben, oder den Eintrag gibt es noch nicht.',
  waysOn: 'Wie es weitergeht',
  search: 'In der Bibliothek suchen',
  works: 'Alle Werke',
  home: 'Startseite',
};
