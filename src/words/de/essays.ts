import { counted } from './grammar.ts';

/** The page of an essay. */
export const essayWords = {
  call: 'Essay',
  answer: 'Die kurze Antwort',
  minutes: (count: number) =>
    `Lesezeit etwa ${counted(count, { one: 'Minute', other: 'Minuten' })}`,
  paragraphs: (count: number) =>
    counted(count, { one: 'nummerierter Absatz', other: 'nummerierte Absätze' }),
  worksCited: (count: number) => counted(count, { one: 'zitiertes Werk', other: 'zitierte Werke' }),
  concepts: 'Begriffe in diesem Essay',
  contents: 'Inhalt',
  references: 'Literatur',
  cite: 'Diesen Essay zitieren',
  citeParagraph: {
    before: 'Einen einzelnen Absatz zitieren: im Text seine Nummer nennen (¶ 3) und ',
    after: ' an die Adresse anhängen.',
  },
  addressOf: (number: number | string) => `${number}, Adresse dieses Absatzes`,
  copyAddress: (number: string) => `Adresse von Absatz ${number} kopieren`,
  addressCopied: (number: string) => `Die Adresse von Absatz ${number} ist kopiert.`,
  notCopied: 'Der Browser erlaubt das Kopieren nicht. Die Adresse steht in der Adresszeile.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  thisPassage: 'dieser Stelle',
  paragraph: (number: number | string) => `Absatz ${number}`,
  notesTo: (place: string) => `Anmerkungen zu ${place}`,
  found: 'Was wir gefunden haben',
  claimAmongAll: (number: string | undefined) =>
    `Behauptung ${number ?? ''} in der Liste aller Behauptungen`,
};
