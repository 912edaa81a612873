import { element } from '../../search/dom.ts';
import { number, works } from '../messages.ts';

/** What an empty list says: how works come on it. */
export function emptyLead(refused: boolean, base: string): HTMLElement[] {
  const browse = element(
    'p',
    {},
    element('a', { class: 'button', href: `${base}works/` }, 'Browse the works'),
  );
  if (refused) {
    return [
      element(
        'p',
        {},
        'This browser does not let the site keep anything, so no list can grow here. Every work, and every list of works, can be taken away as a file from its own page.',
      ),
      browse,
    ];
  }
  return [
    element(
      'p',
      {},
      'Nothing on it yet. Put works here with ',
      element('b', {}, 'Add to my list'),
      ', which stands on their cards and in lists; the list stays in this browser, and goes out in any style.',
    ),
    browse,
  ];
}

/** What the reader’s own list says of itself. */
export function ownLead(count: number): HTMLElement[] {
  return [
    element('p', {}, `${works(count)}, kept in this browser and nowhere else.`),
    element(
      'p',
      { class: 'leads-on' },
      element('a', { href: '#list-panel' }, 'Print, copy, download or share it'),
    ),
  ];
}

/** What a list says that came by its address. */
export function sharedLead(count: number, own: number, base: string): HTMLElement[] {
  const theirs =
    own === 0
      ? 'You have no list of your own yet.'
      : `Your own list, with ${works(own)}, stays as it is.`;
  return [
    element(
      'p',
      {},
      `${works(count)}, named by the address that you opened. What you change here changes the address. ${theirs}`,
    ),
    element(
      'p',
      { class: 'row' },
      count > 0 &&
        element(
          'button',
          { type: 'button', class: 'button', 'data-do': 'put' },
          count === 1
            ? 'Put it on my list'
            : count === 2
              ? 'Put both on my list'
              : `Put all ${number(count)} on my list`,
        ),
      element('a', { href: `${base}my-list/` }, 'Open my own list'),
    ),
    element(
      'p',
      { class: 'leads-on' },
      element('a', { href: '#list-panel' }, 'Print, copy, download or share it'),
    ),
  ];
}
