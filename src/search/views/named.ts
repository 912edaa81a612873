import { resultWords } from '../../words/words.ts';
import { element } from '../dom.ts';
import type { Found } from '../entry-engine.ts';
import type { Outcome } from '../run-query.ts';
import type { GroupSetting } from '../settings.ts';
import { WORKS } from '../steps.ts';
import { titleOf, whoAndWhen } from './hit.ts';

/** The entries that the query names, or that come nearest to it: a line or two for each. */
export function firstViews(
  { first: { first, isNamed }, unique }: Outcome,
  kinds: readonly GroupSetting[],
): HTMLElement[] {
  if (first.length === 0) return [];
  const heading = isNamed ? resultWords.named : resultWords.best;
  const list = first.map((found) =>
    firstView(found, kinds, { opens: found.entry === unique, isTwin: hasTwin(found, first) }),
  );
  return [
    element(
      'section',
      { class: 'apparatus', 'aria-labelledby': 'first' },
      element('h2', { id: 'first' }, heading),
      element('div', { class: 'prose' }, element('ol', { class: 'hits' }, ...list)),
    ),
  ];
}

/** True where another entry of the kind has the same name, as two people may. */
function hasTwin({ entry }: Found, all: readonly Found[]): boolean {
  const isTwin = ({ entry: other }: Found) =>
    other !== entry && other.kind === entry.kind && other.title === entry.title;
  return entry.kind !== WORKS && all.some(isTwin);
}

function firstView(
  found: Found,
  kinds: readonly GroupSetting[],
  { opens, isTwin }: { readonly opens: boolean; readonly isTwin: boolean },
): HTMLElement {
  const { entry } = found;
  const kind = kinds.find((one) => one.kind === entry.kind);
  const below = [
    entry.kind !== WORKS && kind?.singular,
    isTwin && entry.id,
    opens && resultWords.enterOpens,
  ].filter(Boolean);
  return element(
    'li',
    { class: 'hit' },
    whoAndWhen(entry),
    titleOf(found, kind?.tone),
    below.length > 0 && element('p', { class: 'who' }, below.join(' · ')),
  );
}
