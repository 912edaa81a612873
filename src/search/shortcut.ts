import { keepStored, openStored, storedWord } from '../site/browser/kept-in-browser.ts';

const STORED = storedWord('search-key', ['off']);

/** True unless the reader switched the key off; also where the browser keeps no settings. */
export function isKeyOn(): boolean {
  const { value, refused } = openStored(STORED);
  return refused ? isOnHere : value !== 'off';
}

/** Where storage is refused, the choice holds for this page. */
let isOnHere = true;

/** Switches the key; false where the browser refuses to remember it. */
export function switchKey(isOn: boolean): boolean {
  isOnHere = isOn;
  return keepStored(STORED, isOn ? undefined : 'off') === undefined;
}

/** True where typing means text, so that a single key must do nothing else. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !/^(?:checkbox|radio|button)$/.test(target.type);
  return /^(?:textarea|select)$/i.test(target.tagName);
}

/** Calls `open` when a key, “/” or “?”, is pressed alone, outside of what is written in. */
export function onSearchKey(key: string, open: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.defaultPrevented || event.isComposing || isWriting(event.target) || !isKeyOn())
      return;
    event.preventDefault();
    open();
  });
}
