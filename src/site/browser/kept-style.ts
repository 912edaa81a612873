/** Runs in the reader’s browser: what it keeps of the citation style that was chosen for the whole site. */
import { keepStored, openStored, type Stored } from './kept-in-browser.ts';

/** What the browser keeps of a choice: the id, and the title of a style that no switch offers. */
interface KeptStyle {
  readonly id: string;
  readonly title?: string | undefined;
}

/** Which styles there are the page knows; this is what a kept one looks like: `nature Nature`. */
const STYLE: Stored<KeptStyle | undefined> = {
  name: 'citation-style',
  read(text) {
    const [, id, title] =
      /^([a-z0-9][a-z0-9.-]{0,99})(?: ([^<>\n]{1,300}))?$/.exec(text ?? '') ?? [];
    if (id === undefined) return { value: undefined, isWhole: text === null };
    return { value: { id, title }, isWhole: true };
  },
  write: (kept) => kept && [kept.id, ...(kept.title === undefined ? [] : [kept.title])].join(' '),
};

/** The chosen style; nothing where none was chosen or storage is switched off. */
export function keptStyle(): KeptStyle | undefined {
  return openStored(STYLE).value;
}

/** Keeps a choice; `undefined` forgets it. False where the browser does not allow it. */
export function saveStyle(kept: KeptStyle | undefined): boolean {
  return keepStored(STYLE, kept) === undefined;
}
