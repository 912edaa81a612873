import { readSearchQuery } from '../../core/text/search-query.ts';
import { resultWords } from '../../words/words.ts';
import { type Query, writeAddress } from '../address.ts';
import { element, text } from '../dom.ts';
import { NOTHING_CHOSEN } from '../facets.ts';
import { inFacets, nothingFound } from '../messages.ts';
import type { Nearest } from '../nearest.ts';
import type { Outcome } from '../run-query.ts';
import { type HitSetting, hit } from './hit.ts';

/** No result: what was understood, the nearest entries with the reason, and ways on. */
export function nothingViews(
  query: Query,
  { unfiltered, leads }: Pick<Outcome, 'unfiltered' | 'leads'>,
  nearest: Nearest | undefined,
  setting: HitSetting,
): HTMLElement[] {
  const said =
    unfiltered > 0
      ? [narrowedAway(query, unfiltered)]
      : nearest
        ? nearestViews(query, nearest, setting)
        : [lead(nothingFound(query.words), leads.length > 0 ? '' : waysOn(query))];
  const heading = unfiltered > 0 ? resultWords.nothingLeft : resultWords.nothingFound;
  return [
    element(
      'section',
      { class: 'apparatus', 'aria-labelledby': 'nothing' },
      element('h2', { id: 'nothing' }, heading),
      element('div', { class: 'prose' }, ...said),
    ),
  ];
}

function waysOn({ words }: Query): string {
  const isAnything = readSearchQuery(words).terms.length > 0;
  return isAnything ? resultWords.nothingAlike : resultWords.indexesLeadOn;
}

function lead(bold: string, rest: string): HTMLElement {
  return element('p', { class: 'lead' }, element('b', {}, text(bold)), ' ', text(rest));
}

/** A link to another query, with its words. */
function way(words: string, label: string): HTMLElement {
  const href = writeAddress({ words, chosen: NOTHING_CHOSEN, sort: 'relevance' }) || '?';
  return element('a', { href, 'data-question': true }, text(label));
}

function narrowedAway({ words, chosen }: Query, unfiltered: number): HTMLElement {
  const { before, verb, link } = resultWords.without(unfiltered);
  const said = lead(resultWords.narrowedAway(inFacets(chosen)), before);
  said.append(verb, way(words, link), '.');
  return said;
}

function nearestViews({ words }: Query, nearest: Nearest, setting: HitSetting): HTMLElement[] {
  const rest = nearest.total - nearest.shown.length;
  return [
    lead(nothingFound(words), resultWords.inAnyOrder),
    element('ol', { class: 'hits' }, ...nearest.shown.map((found) => hit(found, setting))),
    element(
      'p',
      { class: 'lead' },
      rest > 0 ? resultWords.moreUnder(rest) : resultWords.searchFor,
      way(nearest.words, nearest.words),
      '.',
    ),
  ];
}
