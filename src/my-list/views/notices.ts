import { element } from '../../search/dom.ts';
import { MOST_WORKS } from '../../site/list-address.ts';
import { number, works } from '../messages.ts';
import type { Salvage } from '../salvage.ts';

/** A sentence on the list that the reader should see. */
export function notice(text: string): HTMLElement {
  return element('p', { class: 'notice' }, text);
}

/** That the kept list could not be read whole, and what can be done with what it held. */
export function damagedNotice({ keys, without, leftOut }: Salvage): HTMLElement {
  const found = keys.length;
  const happened =
    leftOut === undefined
      ? 'The list that this browser kept could not be read whole.'
      : `The list that this browser kept had ${works(MOST_WORKS + leftOut)}, and a list holds ${number(MOST_WORKS)}: ${number(leftOut)} were left out.`;
  const more =
    without === 0 ? '' : ` There is no room for ${works(without)} of it: take others off first.`;
  return element(
    'div',
    { class: 'notice' },
    element(
      'p',
      {},
      `${happened} What it held was put aside, and nothing of it is lost.${
        found > 0 ? ` It names ${works(found)} of this library that the list lacks.` : ''
      }${more}`,
    ),
    element(
      'p',
      { class: 'row' },
      found > 0 &&
        element(
          'button',
          { type: 'button', class: 'button', 'data-do': 'salvage' },
          found === 1 ? 'Put the work back' : `Put the ${number(found)} works back`,
        ),
      element(
        'button',
        { type: 'button', class: 'button', 'data-do': 'damaged' },
        'Download what it held',
      ),
      element('button', { type: 'button', class: 'button', 'data-do': 'drop' }, 'Drop it'),
    ),
  );
}
