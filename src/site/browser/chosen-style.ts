/** Runs in the reader’s browser: the citation style that the reader has chosen for the whole site. */

import { styleChoiceWords } from '../../words/words.ts';
import { keepStored, openStored, type Stored } from './kept-in-browser.ts';

/** Which styles there are the page knows; this is what the name of one looks like. */
const STYLE: Stored<string | undefined> = {
  name: 'citation-style',
  read(text) {
    const isWhole = text === null || /^[a-z0-9][a-z0-9.-]{0,99}$/.test(text);
    return { value: isWhole ? (text ?? undefined) : undefined, isWhole };
  },
  write: (id) => id,
};

/** The id of the chosen style; nothing where none was chosen or storage is switched off. */
export function chosenStyle(): string | undefined {
  return openStored(STYLE).value;
}

/** Keeps a choice; `undefined` forgets it. False where the browser does not allow it. */
export function saveStyle(id: string | undefined): boolean {
  return keepStored(STYLE, id) === undefined;
}

/**
 * Makes the switches of a page work, and brings the page into the style that was chosen before.
 * What changes the page is loaded when it is needed.
 */
export function startStyleSwitches(page: Document): void {
  const switches = [...page.querySelectorAll<HTMLElement>('.style-switch')];
  const selects = switches.flatMap((element) => element.querySelector('select') ?? []);
  const standard = selects[0]?.options[0]?.value;
  const path = switches[0]?.dataset['files'];
  if (standard === undefined || path === undefined) return;

  const show = async (id: string, kept: boolean) => {
    for (const select of selects) select.value = id;
    const { applyStyle } = await import('./apply-style.ts');
    const { said, done } = await applyStyle(page, path.replace('*', id), id === standard);
    const status = kept ? said : `${said} ${styleChoiceWords.notKept}`;
    for (const element of page.querySelectorAll('.style-switch [role=status]')) {
      element.textContent = status;
      // What went well can be seen on the page; what did not must be read.
      element.classList.toggle('vh', done && kept);
    }
  };
  for (const element of switches) element.hidden = false;
  for (const select of selects) {
    select.addEventListener('change', () => {
      const kept = saveStyle(select.value === standard ? undefined : select.value);
      void show(select.value, kept);
    });
  }
  const chosen = chosenStyle();
  const isOffered = selects.some((select) =>
    [...select.options].some((option) => option.value === chosen),
  );
  if (chosen !== undefined && chosen !== standard && isOffered) void show(chosen, true);
}
