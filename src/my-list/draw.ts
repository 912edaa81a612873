import { NOTHING_STYLED } from '../core/render/citations/styled-parts.ts';
import { element } from '../search/dom.ts';
import { keptStyle } from '../site/browser/kept-style.ts';
import { deskAddress, MOST_WORKS } from '../site/pages/list-address.ts';
import { listWords } from '../words/words.ts';
import { SLICE } from './draw-rows.ts';
import type { Parts } from './parts.ts';
import { recordOf } from './records.ts';
import { salvage } from './salvage.ts';
import { choicesOf, presentKeys, resolved, rowsOf, type State } from './state.ts';
import { openList } from './store.ts';
import { emptyLead, namedLead, ownLead, sharedLead } from './views/lead.ts';
import { damagedNotice, notice } from './views/notices.ts';

/** Draws the page anew from its state. What had the focus keeps it, or what stands nearest. */
export function draw(state: State, parts: Parts): void {
  const { list, shared, named } = state;
  const { settings } = parts;
  const rows = rowsOf(state);
  const present = presentKeys(state);
  const title = named?.title ?? (shared ? listWords.shared : listWords.own);
  document.title = `${title} · ${settings.site}`;
  parts.call.textContent =
    named !== undefined ? listWords.namedCall : shared ? listWords.sharedCall : listWords.ownCall;
  parts.heading.replaceChildren(
    title,
    ...(present.length > 0 ? [element('small', {}, ` ${listWords.number(present.length)}`)] : []),
  );
  drawOnce(parts.lead, leadOf(state, present.length, parts));
  drawOnce(parts.notices, noticesOf(state));

  const focused = focusKey();
  const movable = list.sorted !== true && rows.length > 1;
  let isLost = focused !== undefined;
  parts.rows.draw(rows, {
    base: settings.base,
    annotated: list.annotated ?? false,
    filling: state.printed?.filling ?? NOTHING_STYLED,
    movable,
    drawn(count, isDone) {
      if (focused !== undefined && isLost) isLost = !restoreFocus(focused, parts.list);
      if (!isDone || parts.stop.hidden) {
        showProgress(parts, listWords.worksShown, count, isDone ? 0 : rows.length);
      }
    },
  });

  parts.panel.hidden = rows.length === 0;
  parts.panel.classList.toggle('shared', shared);
  // Whoever is given the address sees what is seen here.
  const { style = keptStyle()?.id } = list;
  const choices = choicesOf({ ...state, list: { ...list, keys: present, style } });
  parts.address.value = new URL(deskAddress(settings.base, choices), location.href).href;
  parts.said.textContent = state.said?.text ?? '';
  parts.undo.hidden = state.said?.undo === undefined;
}

function leadOf(state: State, count: number, { settings }: Parts): HTMLElement[] {
  const own = openList();
  const { named, shared } = state;
  if (named !== undefined) return namedLead(named, count, settings.base);
  if (shared) return sharedLead(count, own.list.keys.length, settings.base);
  return state.list.keys.length === 0 ? emptyLead(own.refused, settings.base) : ownLead(count);
}

function noticesOf(state: State): HTMLElement[] {
  const present = presentKeys(state);
  const { library, trouble, moved, shared } = state;
  const { gone } = resolved(state);
  const damaged = shared ? undefined : salvage(state);
  const lacking = present.filter((key) => (recordOf(key)?.missing.length ?? 0) > 0).length;
  const failed = library === 'failed' ? listWords.keysNotLoaded : '';
  return [
    ...[
      state.leftOut === 0 ? '' : listWords.leftOut(state.leftOut, MOST_WORKS),
      moved.length === 0 ? '' : listWords.moved(moved),
      gone.length === 0 ? '' : listWords.gone(gone),
      failed,
      trouble ?? '',
      lacking === 0 ? '' : listWords.incomplete(lacking),
    ]
      .filter((text) => text !== '')
      .map(notice),
    ...(damaged === undefined ? [] : [damagedNotice(damaged)]),
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

/**
 * Shows how far something is, where there is more of it than one slice; none of none is done. What
 * can be stopped has a button for it.
 */
export function showProgress(
  { progress: bar, stop }: Pick<Parts, 'progress' | 'stop'>,
  what: string,
  done: number,
  of: number,
  canStop = false,
): void {
  bar.hidden = of <= SLICE;
  stop.hidden = bar.hidden || !canStop;
  if (bar.hidden) return;
  bar.max = of;
  bar.value = done;
  bar.setAttribute('aria-label', what);
}

/**
 * A button at the end of the list may be switched off now: its neighbour is as near as can be. True
 * where it stands in the list, or has not lost the focus.
 */
function restoreFocus(key: string, list: HTMLElement): boolean {
  if (focusKey() === key) return true;
  const again = list.querySelector<HTMLButtonElement>(`[data-focus="${CSS.escape(key)}"]`);
  if (again === null) return false;
  const usable = [again, ...(again.parentElement?.querySelectorAll('button') ?? [])];
  usable.find(({ disabled }) => !disabled)?.focus({ preventScroll: true });
  return true;
}
