import { ownNameOfLanguage } from '../../core/model/language-tags.ts';
import { readSearchQuery } from '../../core/text/search-query.ts';
import { libraryLang } from '../../site/browser/library-lang.ts';
import { grammarWords, resultWords } from '../../words/words.ts';
import { element, icon, text } from '../dom.ts';
import type { Entry } from '../entries.ts';
import type { Found } from '../entry-engine.ts';
import { bare, type Piece, piecesOf } from '../marking.ts';
import { digest, type Passage } from '../passage.ts';
import { keyOfWork } from '../work-key.ts';

/** What a result is drawn with beside itself. */
export interface HitSetting {
  /** The words of the query, which are marked before the page is loaded. */
  readonly words: string;
  iconOf(basis: string): string | undefined;
  /** False where the site has no lists that results could go on. */
  readonly lists?: false | undefined;
  /** The colour of links to a kind. */
  toneOf(kind: string): string | undefined;
}

/** Pieces of a text, the found ones in `<mark>`. */
function marked(pieces: readonly Piece[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const piece of pieces) {
    fragment.append(piece.isFound ? element('mark', {}, text(piece.text)) : text(piece.text));
  }
  return fragment;
}

/**
 * A result: who and when, title, the best passage under its heading, and what it rests on. Where its
 * page is not loaded yet, a place is kept for the passage (`putPassage`).
 */
export function hit(result: Found, { words, iconOf, toneOf }: HitSetting): HTMLLIElement {
  const { entry, page, translation } = result;
  const { basis, values } = entry;
  const told = page && digest(page);
  const found = told?.found ?? wordsAsked(words);
  const evidence = values.evidence.map((label) => grammarWords.inSentence(label));
  const leaf = values.basis[0] === undefined ? undefined : iconOf(values.basis[0]);
  return element(
    'li',
    { class: 'hit', 'data-hit': entry.href },
    whoAndWhen(entry, found),
    titleOf(result, toneOf(entry.kind), (title) => marked(piecesOf(title, found))),
    told
      ? told.passage && passageView(told.passage, found, translation?.language)
      : element('p', { class: 'best wait', 'aria-hidden': 'true' }),
    basis !== undefined &&
      element(
        'p',
        {
          class: 'basis-line',
          'data-list': keyOfWork(entry.href),
          'data-name': [entry.who, entry.dates].filter(Boolean).join(' ') || entry.title,
        },
        leaf !== undefined && icon(leaf),
        [basis, ...evidence].join(' · '),
      ),
  );
}

/** The title of a result, with its language where the page that was found is in another one. */
export function titleOf(
  { entry, translation }: Pick<Found, 'entry' | 'translation'>,
  tone: string | undefined,
  shown: (title: string) => Node = text,
): HTMLElement {
  const { href, title } = translation ?? entry;
  if (translation === undefined) {
    return element(
      'h3',
      {},
      element('a', { class: tone, href, lang: libraryLang() }, shown(title)),
    );
  }
  const { language: lang } = translation;
  return element(
    'h3',
    {},
    element('a', { class: tone, href, hreflang: lang }, shown(title)),
    ' ',
    element('small', { lang }, ownNameOfLanguage(lang)),
  );
}

/** Who made an entry and when; nothing where neither is known. */
export function whoAndWhen({ who, dates }: Entry, found: ReadonlySet<string> = new Set()) {
  if (who === '' && dates === '') return undefined;
  return element(
    'p',
    { class: 'who' },
    marked(piecesOf(who, found)),
    // A bare year follows the names as in a reference; anything longer is set off.
    who !== '' && (/^\d{4}\b/.test(dates) || dates === '' ? ' ' : ', '),
    marked(piecesOf(dates, found)),
  );
}

/** Sets the passage of a result whose page has been loaded, and nothing where there is none. */
export function putPassage(drawn: HTMLElement, { page, translation }: Found): void {
  const { passage, found } = page ? digest(page) : {};
  const place = drawn.querySelector('.wait');
  if (passage && found) {
    place?.replaceWith(passageView(passage, found, translation?.language));
  } else place?.remove();
}

function wordsAsked(words: string): ReadonlySet<string> {
  const { terms } = readSearchQuery(words);
  return new Set(
    terms.flatMap((term) =>
      term.isExcluded || term.is === 'year' ? [] : term.text.split(' ').map(bare),
    ),
  );
}

function passageView(
  { pieces, place, further }: Passage,
  found: ReadonlySet<string>,
  lang: string | undefined,
) {
  const also = further.flatMap((other, at) => [
    at === 0 ? resultWords.also : ', ',
    element('a', { href: other.href }, text(shortened(other.label))),
  ]);
  return element(
    'p',
    { class: 'best', lang: lang ?? libraryLang() },
    place &&
      element('b', {}, element('a', { href: place.href }, marked(piecesOf(place.label, found)))),
    marked(pieces),
    also.length > 0 &&
      element(
        'span',
        { class: 'also', lang: libraryLang() && document.documentElement.lang },
        ...also,
      ),
  );
}

/** Beside the first place, a numbered paragraph is enough of a name. */
function shortened(label: string): string {
  return /^¶ \d+/.exec(label)?.[0] ?? label;
}
