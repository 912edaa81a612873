import { grammarWords, resultWords } from '../../words/words.ts';
import { element } from '../dom.ts';
import type { Group } from '../run-query.ts';
import { STEP, WORKS } from '../steps.ts';
import { type HitSetting, hit } from './hit.ts';

/** The results under their kinds, each with a way to those that are not shown yet. */
export function groupViews(groups: readonly Group[], setting: HitSetting): HTMLElement[] {
  const isTaken = (kind: string) => kind === WORKS && setting.lists !== false;
  return groups.map(({ kind, value, total, shown }) => {
    const id = `kind-${kind}`;
    const left = total - shown.length;
    const more = {
      class: 'button',
      type: 'button',
      'data-more': kind,
      'data-shown': String(shown.length),
      'data-limit': String(shown.length + STEP),
    } as const;
    return element(
      'section',
      { class: 'apparatus', 'aria-labelledby': id, 'data-kind': kind },
      element('h2', { id }, value, ' ', element('small', {}, String(total))),
      element(
        'div',
        { class: 'prose' },
        element('ol', { class: 'hits' }, ...shown.map((found) => hit(found, setting))),
        (left > 0 || isTaken(kind)) &&
          element(
            'p',
            { class: 'further' },
            left > 0 &&
              element(
                'button',
                more,
                left > STEP ? resultWords.moreOf(STEP, total) : resultWords.more(left),
                element('span', { class: 'vh' }, ` ${grammarWords.inSentence(value)}`),
              ),
            isTaken(kind) &&
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
