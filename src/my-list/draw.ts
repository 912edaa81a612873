import { element } from '../search/dom.ts';
import { listAddress } from '../site/list-address.ts';
import { salvagedKeys } from './kept-list.ts';
import type { Parts } from './parts.ts';
import { recordOf } from './records.ts';
import * as say from './say.ts';
import { presentKeys, resolved, rowsOf, type State } from './state.ts';
import { damagedText, openList } from './store.ts';
import { emptyLead, ownLead, sharedLead } from './views/lead.ts';
import { damagedNotice, notice } from './views/notices.ts';
import { rowView } from './views/row.ts';

/** Draws the page anew from its state. What had the focus keeps it, or what stands nearest. */
export function draw(state: State, parts: Parts): void {
  const { list, shared } = state;
  const { settings } = parts;
  const rows = rowsOf(state);
  const present = presentKeys(state);
  const title = shared ? 'A shared list' : 'My list';
  document.title = `${title} · ${settings.site}`;
  parts.call.textContent = shared ? 'shared list' : 'my list';
  parts.heading.replaceChildren(
    title,
    ...(present.length > 0 ? [element('small', {}, ` ${present.length}`)] : []),
  );
  drawOnce(parts.lead, leadOf(state, present.length, parts));
  drawOnce(parts.notices, noticesOf(state));

  const focused = focusKey();
  const movable = list.sorted !== true && rows.length > 1;
  parts.list.replaceChildren(
    ...rows.map((row, at) =>
      rowView(row, {
        base: settings.base,
        annotated: list.annotated === true,
        movable,
        isFirst: at === 0,
        isLast: at === rows.length - 1,
      }),
    ),
  );
  if (focused !== undefined) restoreFocus(focused, parts.list);

  parts.panel.hidden = rows.length === 0;
  parts.panel.classList.toggle('shared', shared);
  parts.address.value = new URL(listAddress(settings.base, present), location.href).href;
  parts.said.textContent = state.said?.text ?? '';
  parts.undo.hidden = state.said?.undo === undefined;
}

function leadOf(state: State, count: number, { settings }: Parts): HTMLElement[] {
  const own = openList();
  if (state.shared) return sharedLead(count, own.list.keys.length, settings.base);
  return state.list.keys.length === 0 ? emptyLead(own.refused, settings.base) : ownLead(count);
}

function noticesOf(state: State): HTMLElement[] {
  const present = presentKeys(state);
  const { library, trouble, moved, shared } = state;
  const { gone } = resolved(state);
  const lacking = present.filter((key) => (recordOf(key)?.missing.length ?? 0) > 0).length;
  const damaged = shared ? undefined : damagedText();
  const known = new Set(typeof library === 'object' ? library.keys : []);
  const failed =
    library === 'failed'
      ? 'The keys of the library could not be loaded, so nobody can say here whether one has moved.'
      : '';
  return [
    ...[say.moved(moved), say.gone(gone), failed, trouble ?? '', say.incomplete(lacking)]
      .filter((text) => text !== '')
      .map(notice),
    ...(damaged === undefined ? [] : [damagedNotice(salvagedKeys(damaged, known).length)]),
  ];
}

/** Elements that stay as they are would else be read aloud again, and lose the focus. */
function drawOnce(place: HTMLElement, children: readonly HTMLElement[]): void {
  const html = children.map((child) => child.outerHTML).join('');
  if (place.dataset['drawn'] === html) return;
  place.dataset['drawn'] = html;
  place.replaceChildren(...children);
}

function focusKey(): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement.dataset['focus'] : undefined;
}

/** A button at the end of the list may be switched off now: its neighbour is as near as can be. */
function restoreFocus(key: string, list: HTMLElement): void {
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('[data-focus]')];
  const again = buttons.find(({ dataset }) => dataset['focus'] === key);
  if (again === undefined) return;
  const usable = [again, ...(again.parentElement?.querySelectorAll('button') ?? [])];
  usable.find(({ disabled }) => !disabled)?.focus({ preventScroll: true });
}
