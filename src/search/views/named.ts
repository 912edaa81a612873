import { resultWords } from '../../words/words.ts';
import { element, text } from '../dom.ts';
import type { Nearby } from '../rank.ts';
import type { GroupSetting } from '../settings.ts';
import { WORKS } from '../steps.ts';

/** What stands above all groups. */
interface First {
  readonly first: readonly Nearby[];
  readonly isNamed: boolean;
  /** True where Enter opens the first. */
  readonly opens: boolean;
  /** The base of the site, with a slash at both ends. */
  readonly base: string;
  readonly kinds: readonly GroupSetting[];
}

/** The entries that the query names, or that come nearest to it: a line or two for each. */
export function firstViews({ first, isNamed, opens, base, kinds }: First): HTMLElement[] {
  if (first.length === 0) return [];
  return [
    element(
      'section',
      { class: 'apparatus', 'aria-labelledby': 'first' },
      element('h2', { id: 'first' }, isNamed ? resultWords.named : resultWords.best),
      element(
        'div',
        { class: 'prose' },
        element(
          'ol',
          { class: 'hits' },
          ...first.map(({ record }, at) => {
            const kind = kinds.find((one) => one.kind === record.kind);
            const names = record.names?.map((name) => name.filter(Boolean).join(', '));
            const who = [names?.join('; '), record.year].filter((part) => part !== undefined);
            const kindName = record.kind === WORKS ? undefined : kind?.singular;
            const below = [kindName, at === 0 && opens && resultWords.enterOpens].filter(Boolean);
            return element(
              'li',
              { class: 'hit' },
              who.length > 0 && element('p', { class: 'who' }, who.join(' ')),
              element(
                'h3',
                {},
                element(
                  'a',
                  { class: kind?.tone, href: `${base}${record.kind}/${record.id}/` },
                  text(record.title),
                ),
              ),
              below.length > 0 && element('p', { class: 'who' }, below.join(' · ')),
            );
          }),
        ),
      ),
    ),
  ];
}
