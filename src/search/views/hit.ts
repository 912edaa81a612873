import { resultWords } from '../../words/words.ts';
import { element, icon, text } from '../dom.ts';
import { type Piece, piecesOf } from '../marking.ts';
import type { FoundPage } from '../pagefind.ts';
import { digest, type Passage } from '../passage.ts';
import { keyOfWork } from '../work-key.ts';

/** Pieces of a text, the found ones in `<mark>`. */
function marked(pieces: readonly Piece[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const piece of pieces) {
    fragment.append(piece.isFound ? element('mark', {}, text(piece.text)) : text(piece.text));
  }
  return fragment;
}

/** A result: who and when, title, the best passage under its heading, and what it rests on. */
export function hit(page: FoundPage): HTMLLIElement {
  const { passage, found } = digest(page);
  const { title = page.url, names = '', year = '', basis, icon: leaf, tone } = page.meta;
  const evidence = (page.filters['evidence'] ?? []).map((label) => label.toLowerCase());
  return element(
    'li',
    { class: 'hit' },
    (names !== '' || year !== '') &&
      element(
        'p',
        { class: 'who' },
        marked(piecesOf(names, found)),
        // A bare year follows the names as in a reference; anything longer is set off.
        names !== '' && (/^\d{4}\b/.test(year) || year === '' ? ' ' : ', '),
        marked(piecesOf(year, found)),
      ),
    element(
      'h3',
      {},
      element('a', { class: tone, href: page.url }, marked(piecesOf(title, found))),
    ),
    passage && passageView(passage, found),
    basis !== undefined &&
      element(
        'p',
        { class: 'basis-line', 'data-list': keyOfWork(page.url) },
        leaf !== undefined && icon(leaf),
        [basis, ...evidence].join(' · '),
      ),
  );
}

function passageView({ pieces, place, further }: Passage, found: ReadonlySet<string>) {
  const also = further.flatMap((other, at) => [
    at === 0 ? resultWords.also : ', ',
    element('a', { href: other.href }, text(shortened(other.label))),
  ]);
  return element(
    'p',
    { class: 'best' },
    place &&
      element('b', {}, element('a', { href: place.href }, marked(piecesOf(place.label, found)))),
    marked(pieces),
    also.length > 0 && element('span', { class: 'also' }, ...also),
  );
}

/** Beside the first place, a numbered paragraph is enough of a name. */
function shortened(label: string): string {
  return /^¶ \d+/.exec(label)?.[0] ?? label;
}
