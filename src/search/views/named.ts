import { resultWords } from '../../words/words.ts';
import { element, text } from '../dom.ts';
import type { Entry } from '../entries.ts';
import type { Outcome } from '../run-query.ts';
import type { GroupSetting } from '../settings.ts';
import { WORKS } from '../steps.ts';
import { whoAndWhen } from './hit.ts';

/** The entries that the query names, or that come nearest to it: a line or two for each. */
export function firstViews(
  { first: { first, isNamed }, unique }: Outcome,
  kinds: readonly GroupSetting[],
): HTMLElement[] {
  if (first.length === 0) return [];
  const heading = isNamed ? resultWords.named : resultWords.best;
  const list = first.map(({ entry }) => firstView(entry, kinds, entry === unique));
  return [
    element(
      'section',
      { class: 'apparatus', 'aria-labelledby': 'first' },
      element('h2', { id: 'first' }, heading),
      element('div', { class: 'prose' }, element('ol', { class: 'hits' }, ...list)),
    ),
  ];
}

function firstView(entry: Entry, kinds: readonly GroupSetting[], opens: boolean): HTMLElement {
  const kind = kinds.find((one) => one.kind === entry.kind);
  const below = [entry.kind !== WORKS && kind?.singular, opens && resultWords.enterOpens].filter(
    Boolean,
  );
  return element(
    'li',
    { class: 'hit' },
    whoAndWhen(entry),
    element('h3', {}, element('a', { class: kind?.tone, href: entry.href }, text(entry.title))),
    below.length > 0 && element('p', { class: 'who' }, below.join(' · ')),
  );
}
