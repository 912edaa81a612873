import { withKeys, withoutKey } from './kept-list.ts';
import * as say from './say.ts';
import { keepList, openList } from './store.ts';

/** Loaded when a button is pressed: puts its work on the list or takes it off, and says so. */
export function toggle(button: HTMLButtonElement, key: string): void {
  const { list, refused } = openList();
  const isOn = list.keys.includes(key);
  const refusal = refused
    ? 'refused'
    : keepList(isOn ? withoutKey(list, key) : withKeys(list, [key]));
  const text =
    refusal !== undefined
      ? say.notAdded(refusal, list.keys.length)
      : isOn
        ? 'Taken off your list.'
        : `On your list, with ${say.works(list.keys.length + 1)}.`;
  tell(button, text, refusal !== undefined);
}

/** Says it beside the button: for the ear alone where the button shows it already. */
function tell(button: HTMLButtonElement, text: string, isSeen: boolean): void {
  const near = button.nextElementSibling;
  const said = near?.matches('.put-said') ? near : document.createElement('span');
  if (said !== near) {
    said.className = 'put-said';
    said.setAttribute('role', 'status');
    button.after(said);
  }
  said.classList.toggle('vh', !isSeen);
  // A live region that is new is read only when its text comes after it.
  requestAnimationFrame(() => {
    said.textContent = text;
  });
}
