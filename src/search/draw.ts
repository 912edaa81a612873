import { resultWords } from '../words/words.ts';
import type { Parts } from './parts.ts';
import { isAsked, type State, statusOf } from './state.ts';
import { chipViews } from './views/chips.ts';
import { facetViews } from './views/facets.ts';
import { groupViews } from './views/groups.ts';
import { heardViews } from './views/heard.ts';
import { leadViews } from './views/leads.ts';
import { firstViews } from './views/named.ts';
import { nothingViews } from './views/nothing.ts';

/** Draws the page anew from its state. What had the focus keeps it, or the field gets it. */
export function draw(state: State, parts: Parts): void {
  const { query } = state;
  const outcome = isAsked(query) && !state.isUnavailable ? state.outcome : undefined;
  const isFound = outcome !== undefined && outcome.total > 0;
  const iconOf = (value: string) => parts.settings.basis.find((one) => one.value === value)?.icon;
  const toneOf = (kind: string) => parts.settings.groups.find((group) => group.kind === kind)?.tone;
  const setting = {
    words: outcome?.understood.words ?? query.words,
    iconOf,
    toneOf,
    lists: parts.settings.lists,
  };

  keepingFocus(parts.field, () => {
    document.title = [query.words, resultWords.title, parts.settings.site]
      .filter(Boolean)
      .join(' · ');
    parts.status.textContent = statusOf(state);
    parts.chips.replaceChildren(...chipViews(query.chosen));
    parts.sort.value = query.sort;
    parts.sorting.classList.toggle('unseen', !isFound);
    parts.list.replaceChildren(
      ...(outcome ? heardViews(query, outcome) : []),
      ...(outcome ? firstViews(outcome, parts.settings.groups) : []),
      ...(!outcome
        ? []
        : isFound
          ? groupViews(outcome.groups, setting)
          : nothingViews(query, outcome, state.nearest, setting)),
      ...leadViews(outcome?.leads ?? [], parts.settings.leads),
    );
    // Where nothing was found or asked, the indexes lead on.
    parts.indexes.hidden = isFound;
    // Where nothing is left, the boxes are the way back; where nothing is held, they say nothing.
    parts.facets.hidden = !outcome || outcome.unfiltered === 0;
    parts.boxes.replaceChildren(
      ...facetViews(outcome?.facets ?? [], {
        iconOf: (facet, value) => (facet === 'basis' ? iconOf(value) : undefined),
        isUnfolded: (facet) => state.unfolded.includes(facet),
      }),
    );
    // Other parts of the page may have something to add to works.
    document.dispatchEvent(new Event('works-drawn'));
  });
}

/** Draws what is chosen at once, so that nothing moves later, when the answer comes. */
export function drawChosen({ query }: State, { chips, field }: Parts): void {
  keepingFocus(field, () => chips.replaceChildren(...chipViews(query.chosen)));
}

function keepingFocus(field: HTMLElement, change: () => void): void {
  const { activeElement } = document;
  const key = activeElement instanceof HTMLElement ? activeElement.dataset['focus'] : undefined;
  change();
  if (key === undefined) return;
  const keyed = document.querySelectorAll<HTMLElement>('[data-focus]');
  const again = [...keyed].find((one) => one.dataset['focus'] === key);
  (again ?? field).focus({ preventScroll: true });
}
