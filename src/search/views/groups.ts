import { resultWords } from '../../words/words.ts';
import { element } from '../dom.ts';
import type { Group } from '../run-query.ts';
import { STEP, WORKS } from '../steps.ts';
import { hit } from './hit.ts';

/** The results under their kinds, each with a way to those that are not shown yet. */
export function groupViews(groups: readonly Group[]): HTMLElement[] {
  return groups.map(({ kind, value, total, pages }) => {
    const id = `kind-${kind}`;
    const left = total - pages.length;
    const more = {
      class: 'button',
      type: 'button',
      'data-more': kind,
      'data-shown': String(pages.length),
      'data-limit': String(pages.length + STEP),
    } as const;
    return element(
      'section',
      { class: 'apparatus', 'aria-labelledby': id, 'data-kind': kind },
      element('h2', { id }, value, ' ', element('small', {}, String(total))),
      element(
        'div',
        { class: 'prose' },
        element('ol', { class: 'hits' }, ...pages.map(hit)),
        (left > 0 || kind === WORKS) &&
          element(
            'p',
            { class: 'further' },
            left > 0 &&
              element(
                'button',
                more,
                left > STEP ? resultWords.moreOf(STEP, total) : resultWords.more(left),
                element('span', { class: 'vh' }, ` ${value.toLowerCase()}`),
              ),
            kind === WORKS &&
              element(
                'button',
                { class: 'button', type: 'button', 'data-take': kind },
                resultWords.takeAway(total),
              ),
          ),
      ),
    );
  });
}
