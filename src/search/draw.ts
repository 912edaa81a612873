import { resultWords } from '../words/words.ts';
import type { Facet } from './facets.ts';
import type { Parts } from './parts.ts';
import type { Outcome } from './run-query.ts';
import { isAsked, type State, statusOf } from './state.ts';
import { chipViews } from './views/chips.ts';
import { facetViews } from './views/facets.ts';
import { groupViews } from './views/groups.ts';
import { heardViews } from './views/heard.ts';
import { firstViews } from './views/named.ts';
import { nothingViews } from './views/nothing.ts';

/** Draws the page anew from its state. What had the focus keeps it, or the field gets it. */
export function draw(state: State, parts: Parts): void {
  const { query } = state;
  const outcome = isAsked(query) && !state.isUnavailable ? state.outcome : undefined;
  const focused = focusKey();

  document.title = [query.words, resultWords.title, parts.settings.site]
    .filter(Boolean)
    .join(' · ');
  parts.status.textContent = statusOf(state);
  parts.chips.replaceChildren(...chipViews(query.chosen));
  parts.indexes.hidden = outcome !== undefined && outcome.total > 0;
  parts.list.replaceChildren(...(outcome ? resultViews(outcome, state, parts) : []));
  // Where nothing is left, the boxes are the way back; where nothing is held, they say nothing.
  parts.facets.hidden = !outcome || outcome.unfiltered === 0;
  parts.boxes.replaceChildren(
    ...facetViews(outcome?.facets ?? [], {
      iconOf: (facet, value) => (facet === 'basis' ? iconOf(value, parts) : undefined),
      isUnfolded: unfoldedIn(parts.boxes),
    }),
  );
  // Other parts of the page may have something to add to works.
  document.dispatchEvent(new Event('works-drawn'));
  if (focused !== undefined) restoreFocus(focused, parts.field);
}

function resultViews(outcome: Outcome, { query, nearest }: State, parts: Parts): HTMLElement[] {
  const { first, isNamed } = outcome.first;
  const texts =
    outcome.total > 0
      ? groupViews(outcome.groups)
      : first.length > 0 && outcome.unfiltered === 0
        ? []
        : nothingViews(query, outcome.unfiltered, nearest);
  return [
    ...heardViews(query, outcome.heard),
    ...firstViews({
      first,
      isNamed,
      opens: outcome.unique !== undefined,
      base: parts.root.dataset['base'] ?? '/',
      kinds: parts.settings.groups,
    }),
    ...texts,
  ];
}

function iconOf(value: string, { settings }: Parts): string | undefined {
  return settings.basis.find((one) => one.value === value)?.icon;
}

/** Which facets stand unfolded now. */
function unfoldedIn(boxes: HTMLElement): (facet: Facet) => boolean {
  const open = boxes.querySelectorAll<HTMLElement>('details[open]');
  const facets = new Set([...open].map((details) => details.dataset['fold']));
  return (facet) => facets.has(facet);
}

function focusKey(): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement.dataset['focus'] : undefined;
}

function restoreFocus(key: string, field: HTMLElement): void {
  const keyed = document.querySelectorAll<HTMLElement>('[data-focus]');
  const again = [...keyed].find((one) => one.dataset['focus'] === key);
  (again ?? field).focus({ preventScroll: true });
}
