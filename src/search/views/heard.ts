import {
  readSearchQuery,
  type SearchTerm,
  writeSearchQuery,
} from '../../core/text/search-query.ts';
import { resultWords } from '../../words/words.ts';
import { type Query, writeAddress } from '../address.ts';
import { element, text } from '../dom.ts';
import type { Outcome } from '../run-query.ts';
import type { Understood } from '../understood.ts';

/** What was changed in the words or left out of them; nothing where all stands as it was written. */
export function heardViews(
  query: Query,
  { understood: { words, corrected, leftOut }, saysNothing, total }: Outcome,
): HTMLElement[] {
  const said: HTMLElement[] = [];
  if (corrected.length > 0) {
    const { showing, instead } = resultWords.corrected;
    const line = element('p', { class: 'lead' }, showing.before, element('b', {}, text(words)));
    const href = writeAddress({ ...query, words: asWritten(query.words, corrected) }) || '?';
    line.append(
      showing.after,
      instead.before,
      element('a', { href, 'data-question': true }, text(query.words)),
      instead.after,
    );
    said.push(line);
  }
  if (leftOut.length > 0) {
    said.push(element('p', { class: 'lead' }, text(resultWords.leftOut(leftOut))));
  }
  if (saysNothing && total > 0) {
    said.push(element('p', { class: 'lead' }, resultWords.saysNothing));
  }
  return said.length === 0 ? [] : [element('div', { class: 'heard' }, ...said)];
}

/** The query with quotation marks round what was put right, so that it is taken as it was written. */
function asWritten(words: string, corrected: Understood['corrected']): string {
  const { terms } = readSearchQuery(words);
  return writeSearchQuery(
    terms.map((term): SearchTerm => {
      const isChanged =
        term.is === 'word' && corrected.some(({ from }) => term.text.includes(from));
      return isChanged ? { ...term, is: 'phrase' } : term;
    }),
  );
}
