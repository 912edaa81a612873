import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import { element } from '../../search/dom.ts';
import { listButtonWords, listWords } from '../../words/words.ts';
import type { NamedList } from '../state.ts';

const words = listWords.lead;

/** What an empty list says: how works come on it. */
export function emptyLead(refused: boolean, base: string): HTMLElement[] {
  const browse = element(
    'p',
    {},
    element('a', { class: 'button', href: `${base}${PAGE_PATHS.works}` }, words.browse),
  );
  if (refused) {
    return [element('p', {}, words.refused), browse];
  }
  return [
    element('p', {}, words.empty.before, element('b', {}, listButtonWords.add), words.empty.after),
    browse,
  ];
}

/** What the reader’s own list says of itself. */
export function ownLead(count: number): HTMLElement[] {
  return [
    element('p', {}, words.kept(count)),
    element('p', { class: 'leads-on' }, element('a', { href: '#list-panel' }, words.takeAway)),
  ];
}

/** What a list says that came by its address. */
export function sharedLead(count: number, own: number, base: string): HTMLElement[] {
  return [
    element('p', {}, words.addressed(count, own)),
    element(
      'p',
      { class: 'row' },
      count > 0 &&
        element('button', { type: 'button', class: 'button', 'data-do': 'put' }, words.put(count)),
      element('a', { href: `${base}${PAGE_PATHS.myList}` }, words.openOwn),
    ),
    element('p', { class: 'leads-on' }, element('a', { href: '#list-panel' }, words.takeAway)),
  ];
}

/** What a list of the library says: where it stands, and that it can be put on the reader’s own. */
export function namedLead(
  { title, page, isMissing, list }: NamedList,
  count: number,
  base: string,
): HTMLElement[] {
  if (isMissing) return [element('p', {}, words.missing(list))];
  if (title === undefined) return [element('p', {}, words.loading)];
  return [
    element(
      'p',
      {},
      words.named(count),
      ' ',
      element('a', { href: `${base}${page}` }, words.itsPage),
      '.',
    ),
    element(
      'p',
      { class: 'row' },
      element('button', { type: 'button', class: 'button', 'data-do': 'put' }, words.put(count)),
      element('a', { href: `${base}${PAGE_PATHS.myList}` }, words.openOwn),
    ),
    element('p', { class: 'leads-on' }, element('a', { href: '#list-panel' }, words.takeAway)),
  ];
}
