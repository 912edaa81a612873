import { type Query, writeAddress } from '../address.ts';
import { element, text } from '../dom.ts';
import { NOTHING_CHOSEN } from '../facets.ts';
import { inFacets, nearestBy, nothingFound, results } from '../messages.ts';
import type { Nearest } from '../nearest.ts';
import { hit } from './hit.ts';

/** No result: what was understood, the nearest entries with the reason, and ways on. */
export function nothingViews(
  query: Query,
  unfiltered: number,
  nearest: Nearest | undefined,
): HTMLElement[] {
  const said =
    unfiltered > 0
      ? [narrowedAway(query, unfiltered)]
      : nearest
        ? nearestViews(query, nearest)
        : [
            lead(
              nothingFound(query.words),
              'Nothing is spelled like it either. The indexes above lead to every entry.',
            ),
          ];
  const heading = unfiltered > 0 ? 'Nothing left' : 'Nothing found';
  return [
    element(
      'section',
      { class: 'apparatus', 'aria-labelledby': 'nothing' },
      element('h2', { id: 'nothing' }, heading),
      element('div', { class: 'prose' }, ...said),
    ),
  ];
}

function lead(bold: string, rest: string): HTMLElement {
  return element('p', { class: 'lead' }, element('b', {}, text(bold)), ' ', text(rest));
}

/** A link to another query, with its words. */
function way(words: string, label: string): HTMLElement {
  const href = writeAddress({ words, chosen: NOTHING_CHOSEN }) || '?';
  return element('a', { href, 'data-question': true }, text(label));
}

function narrowedAway({ words, chosen }: Query, unfiltered: number): HTMLElement {
  const said = lead(`Nothing is left in ${inFacets(chosen)}.`, 'Without that there ');
  said.append(unfiltered === 1 ? 'is ' : 'are ', way(words, results(unfiltered)), '.');
  return said;
}

function nearestViews({ words }: Query, nearest: Nearest): HTMLElement[] {
  const rest = nearest.total - nearest.pages.length;
  return [
    lead(nothingFound(words), nearestBy(nearest)),
    element('ol', { class: 'hits' }, ...nearest.pages.map(hit)),
    element(
      'p',
      { class: 'lead' },
      rest > 0 ? `${rest} more under ` : 'Search for ',
      way(nearest.words, nearest.words),
      '.',
    ),
  ];
}
