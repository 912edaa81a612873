import { resultWords } from '../../words/words.ts';
import type { FacetOptions, Option } from '../counts.ts';
import { element, icon, text } from '../dom.ts';
import { type Facet, isClosed } from '../facets.ts';

/** Longer facets fold what stands behind these. */
const SHOWN = 8;
/** So many values are drawn where all are unfolded: thousands of boxes would make the page slow. */
const DRAWN = 200;
/** So many values without a result are told by name; of more, nothing is said. */
const TOLD = 12;

/** How a facet’s values are set: with icons, and which facets are unfolded. */
export interface FacetSetting {
  iconOf(facet: Facet, value: string): string | undefined;
  isUnfolded(facet: Facet): boolean;
}

/** Each facet as a group of checkboxes under its legend. */
export function facetViews(
  facets: readonly FacetOptions[],
  setting: FacetSetting,
): HTMLFieldSetElement[] {
  return facets.map(({ facet, options }) => {
    const row = (option: Option) => optionView(facet, option, setting.iconOf(facet, option.value));
    const offered = isClosed(facet) ? options : options.filter(({ isOffered }) => isOffered);
    const none = options.filter((option) => !offered.includes(option));
    // A single value behind the fold would cost as much room as the fold itself.
    const fold = offered.length > SHOWN + 1 ? SHOWN : offered.length;
    const rest = offered.slice(fold);
    const isUnfolded = setting.isUnfolded(facet);
    // Before they are unfolded, only those that are chosen are there, since they can be taken off.
    const drawn = rest.filter(({ isChosen }, at) => isChosen || (isUnfolded && at < DRAWN));
    const notDrawn = rest.length - drawn.length;
    return element(
      'fieldset',
      { class: 'facet' },
      element('legend', {}, resultWords.facets[facet]),
      ...offered.slice(0, fold).map(row),
      rest.length > 0 &&
        element(
          'details',
          { 'data-fold': facet, open: isUnfolded },
          element('summary', {}, resultWords.moreValues(rest.length)),
          ...drawn.map(row),
          isUnfolded &&
            notDrawn > 0 &&
            element('p', { class: 'nought' }, resultWords.notDrawn(notDrawn)),
        ),
      none.length > 0 &&
        none.length <= TOLD &&
        element('p', { class: 'nought' }, text(resultWords.none(none.map(({ value }) => value)))),
    );
  });
}

function optionView(facet: Facet, option: Option, leaf: string | undefined): HTMLElement {
  const name = element(
    'span',
    {},
    leaf !== undefined && icon(leaf),
    option.adds && option.isOffered && resultWords.or,
    text(option.value),
  );
  const count = element(
    'span',
    { class: 'n' },
    `${option.adds && option.isOffered ? '+' : ''}${option.count}`,
  );
  if (!option.isOffered) return element('p', { class: 'none' }, name, ' ', count);
  const box = element('input', {
    type: 'checkbox',
    name: facet,
    value: option.value,
    checked: option.isChosen,
    'data-focus': `${facet} ${option.value}`,
  });
  return element('label', {}, box, name, ' ', count);
}
