import { foldedWords } from './fold-words.ts';
import { isStopWord, tellingWords } from './stop-words.ts';

/** A work that is only said to exist, by what it can be found by. */
export interface LeadRecord {
  readonly title: string;
  /** What else is believed, as it would be printed: “Doe, Jane. Journal of Talk, 1990.” */
  readonly believed: string;
}

/** So much of the query a lead has to hold: a word that is not of its title may be among the words. */
const LEAST_HELD = 0.75;
/** More than so much of a title names it; a word or two of it are a subject. */
const LEAST_OF_TITLE = 0.5;
/** A last word that is still being typed has to be so long. */
const SHORTEST_BEGINNING = 3;

/** Makes what tells which leads a query names, by their titles or by who is believed to be their author. */
export function leadFinder<Lead extends LeadRecord>(
  leads: readonly Lead[],
): (query: string) => readonly Lead[] {
  const made = leads.map((lead) => ({
    lead,
    title: [...new Set(tellingWords(foldedWords(lead.title)))],
    names: foldedWords(namesOf(lead.believed)).filter((word) => word.length > 1),
    words: foldedWords(`${lead.title} ; ${lead.believed}`),
  }));
  return (query) => {
    const typed = foldedWords(query);
    const asked = [...new Set(typed)].filter((word) => !isStopWord(word));
    const last = typed.at(-1);
    const isIn = (words: readonly string[], word: string) =>
      words.includes(word) ||
      (word === last &&
        word.length >= SHORTEST_BEGINNING &&
        words.some((one) => one.startsWith(word)));
    return made
      .filter(({ title, names, words }) => {
        const held = asked.filter((word) => isIn(words, word));
        const isTitled = title.filter((word) => asked.some((one) => isIn([word], one)));
        return (
          held.length >= asked.length * LEAST_HELD &&
          (isTitled.length > title.length * LEAST_OF_TITLE ||
            held.some((word) => isIn(names, word)))
        );
      })
      .map(({ lead }) => lead);
  };
}

/** What is printed before the first figure or full stop that follows no initial: names, where any are believed. */
function namesOf(believed: string): string {
  return /^[^\d]*?(?:\p{L}{2}\.(?=\s|$)|(?=\d)|$)/u.exec(believed)?.[0] ?? '';
}
