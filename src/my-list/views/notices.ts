import { element } from '../../search/dom.ts';
import { MOST_WORKS } from '../../site/pages/list-address.ts';
import { listWords } from '../../words/words.ts';
import type { Salvage } from '../salvage.ts';

const words = listWords.damaged;

/** A sentence on the list that the reader should see. */
export function notice(text: string): HTMLElement {
  return element('p', { class: 'notice' }, text);
}

/** That the kept list could not be read whole, and what can be done with what it held. */
export function damagedNotice({ keys, without, leftOut }: Salvage): HTMLElement {
  const found = keys.length;
  const happened =
    leftOut === undefined ? words.unread : words.tooLong(MOST_WORKS + leftOut, MOST_WORKS);
  const said = [
    happened,
    words.aside,
    ...(found > 0 ? [words.names(found)] : []),
    ...(without === 0 ? [] : [words.noRoom(without)]),
  ];
  return element(
    'div',
    { class: 'notice' },
    element('p', {}, said.join(' ')),
    element(
      'p',
      { class: 'row' },
      found > 0 &&
        element(
          'button',
          { type: 'button', class: 'button', 'data-do': 'salvage' },
          words.putBack(found),
        ),
      element('button', { type: 'button', class: 'button', 'data-do': 'damaged' }, words.download),
      element('button', { type: 'button', class: 'button', 'data-do': 'drop' }, words.drop),
    ),
  );
}
