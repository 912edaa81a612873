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
 * Makes the switches of a page work, those of the box of references among them, and brings the page
 * into the style that was chosen before. What changes the page is loaded when it is needed.
 */
export function startStyleSwitches(page: Document): void {
  const switches = [...page.querySelectorAll<HTMLElement>('.style-switch')];
  const selects = switches.flatMap((element) => element.querySelector('select') ?? []);
  const options = [...(selects[0]?.options ?? [])];
  const standard = options[0]?.value;
  const { base, language, version } = switches[0]?.dataset ?? {};
  if (standard === undefined || base === undefined || language === undefined) {
    delete page.documentElement.dataset['restyling'];
    return;
  }
  const source = { base, language, version: version ?? '' };

  const show = async (id: string, kept: boolean) => {
    for (const select of selects) select.value = id;
    const name = options.find(({ value }) => value === id)?.title ?? id;
    const { applyStyle } = await import('./apply-style.ts');
    const applied = await applyStyle(page, { id, name, isStandard: id === standard }, source);
    if (applied === undefined) return;
    const status = kept ? applied.said : `${applied.said} ${styleChoiceWords.notKept}`;
    for (const element of page.querySelectorAll('.style-switch [role=status]')) {
      element.textContent = status;
      // What went well can be seen on the page; what did not must be read.
      element.classList.toggle('vh', applied.done && kept);
    }
  };
  const choose = (id: string) => void show(id, saveStyle(id === standard ? undefined : id));
  for (const element of switches) element.hidden = false;
  for (const select of selects) select.addEventListener('change', () => choose(select.value));
  const isOffered = (id: string | undefined) => options.some(({ value }) => value === id);
  page.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('.cite [name=style]')) {
      if (isOffered(target.value)) choose(target.value);
    }
  });
  const chosen = chosenStyle();
  if (chosen !== undefined && chosen !== standard && isOffered(chosen)) void show(chosen, true);
  else delete page.documentElement.dataset['restyling'];
}
