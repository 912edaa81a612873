import { allOf, counted, form, grouped, inWords, listed } from './grammar.ts';

/** The results of a search, as script writes them. */
export const resultWords = {
  title: 'Suche',
  searching: 'Die Suche läuft.',
  results,
  of: (total: number, unfiltered: number) =>
    `${grouped(total)} von ${counted(unfiltered, { one: 'Treffer', other: 'Treffern' })}`,

  facets: {
    kind: 'Eintrag',
    concept: 'Begriff',
    author: 'Autorschaft',
    person: 'Person',
    venue: 'Erschienen in',
    type: 'Art',
    basis: 'Grundlage',
    evidence: 'Evidenz',
    year: 'Jahr',
  },
  chosenIn: (facet: string, values: readonly string[]) => `${facet}: ${values.join(' oder ')}`,
  takeOff: (facet: string) => `Filter aufheben, ${facet}: `,
  or: 'oder ',
  moreValues: (count: number) => `${grouped(count)} weitere`,
  none: (values: readonly string[]) => `Ohne Treffer: ${values.join('; ')}`,

  notDrawn: (count: number) =>
    `${counted(count, { one: 'weiterer Wert', other: 'weitere Werte' })}; oben danach suchen`,
  sortLabel: 'Sortieren nach',
  sorts: {
    relevance: 'Relevanz',
    year: 'Jahr, neueste zuerst',
    author: 'Name',
    title: 'Titel',
    newest: 'Neu in der Bibliothek',
  },
  faults: {
    unclosed: (text: string) =>
      text === ''
        ? 'Ein Anführungszeichen hat kein zweites und wurde weggelassen.'
        : `Das Anführungszeichen vor „${text}“ hat kein zweites; die Wörter wurden einzeln gesucht.`,
    'no-year': (text: string) =>
      `„${text}“ nennt kein Jahr und keinen Zeitraum wie year:2001..2010 und wurde weggelassen.`,
    empty: (text: string) => `Hinter „${text}“ steht nichts; es wurde weggelassen.`,
    'too-long': (letters: string) => `Nur die ersten ${letters} Zeichen wurden gesucht.`,
  },

  moreOf: (step: number, total: number) => `${grouped(step)} weitere von ${grouped(total)}`,
  more: (count: number) => (count === 1 ? 'Ein weiterer' : `${grouped(count)} weitere`),
  takeAway: (total: number) =>
    total === 1 ? 'Dieses Werk exportieren' : `${allOf(total)} Werke exportieren`,
  also: ' Auch ',

  named: 'Mit diesem Namen',
  best: 'Beste Treffer',
  enterOpens: 'Eingabetaste öffnet',
  corrected: {
    showing: { before: 'Treffer für ', after: '. ' },
    instead: { before: 'Stattdessen nach ', after: ' suchen.' },
  },
  leftOut: (words: readonly string[]) =>
    `Kein Eintrag enthält alle Wörter zusammen; weggelassen: ${quoted(words)}.`,
  saysNothing:
    'Die meisten Einträge enthalten diese Wörter. Ein Wort, das sagt, worum es geht, führt weiter.',
  withoutTexts:
    'Der Volltextindex konnte nicht geladen werden: Gesucht wurde nur in Namen und Titeln.',

  nothingLeft: 'Nichts übrig',
  nothingFound: 'Nichts gefunden',
  nothingAlike:
    'Auch nichts ähnlich Geschriebenes. Die Verzeichnisse unten führen zu jedem Eintrag.',
  indexesLeadOn: 'Die Verzeichnisse unten führen zu jedem Eintrag.',
  noPhrase: (phrase: string) => `Kein Eintrag enthält die Wendung „${phrase}“.`,
  noQuestion: 'Es bleibt nichts zu suchen.',
  noTerms: (terms: readonly string[]) =>
    `Kein Eintrag passt zu ${quoted(terms)}${terms.length > 1 ? ' zusammen' : ''}.`,
  noWords(words: readonly string[]): string {
    if (words.length === 1) return `Kein Eintrag enthält ${quoted(words)}.`;
    if (words.length === 2) return `Kein Eintrag enthält beide Wörter, ${quoted(words)}.`;
    return `Kein Eintrag enthält alle ${inWords(words.length, 'eins')} Wörter, ${quoted(words)}.`;
  },
  narrowedAway: (chosen: string) => `Mit dieser Auswahl bleibt nichts übrig: ${chosen}.`,
  without: (count: number) => ({
    before: 'Ohne sie ',
    verb: form(count, { one: 'gibt es ', other: 'gibt es ' }),
    link: results(count),
  }),
  inAnyOrder: 'Die nächsten Treffer, mit den Wörtern in beliebiger Folge:',
  moreUnder: (count: number) => `${grouped(count)} weitere unter `,
  searchFor: 'Suche nach ',
};

function results(count: number): string {
  return counted(count, { one: 'Treffer', other: 'Treffer' });
}

/** Words in quotation marks. */
function quoted(words: readonly string[]): string {
  return listed(words.map((word) => `„${word}“`));
}
