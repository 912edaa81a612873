import { listKeepingWords } from '../words/words.ts';
import { notAdded } from './refusals.ts';
import { openList, saveList } from './store.ts';
import { withKeys, withoutKey } from './stored-list.ts';

/** Loaded when a button is pressed: puts its work on the list or takes it off, and says so. */
export function toggle(button: HTMLButtonElement, key: string): void {
  const { list, refused } = openList();
  const isOn = list.keys.includes(key);
  const refusal = refused
    ? 'refused'
    : saveList(isOn ? withoutKey(list, key) : withKeys(list, [key]));
  const text =
    refusal !== undefined
      ? notAdded(refusal, list.keys.length)
      : isOn
        ? listKeepingWords.takenOff
        : listKeepingWords.on(list.keys.length + 1);
  report(button, text, refusal !== undefined);
}

/** Says it beside the button: for the ear alone where the button shows it already. */
function report(button: HTMLButtonElement, text: string, isSeen: boolean): void {
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
