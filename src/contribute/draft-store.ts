import {
  dropAside,
  keepStored,
  openStored,
  type Stored,
  textAside,
} from '../site/browser/kept-in-browser.ts';
import { formWords } from '../words/words.ts';
import { readDraft, writeDraft } from './draft.ts';
import type { WorkForm } from './work-form.ts';

/** Where the browser keeps the draft. */
const DRAFT: Stored<WorkForm | undefined> = {
  name: 'contribute-work',
  read(text) {
    const value = readDraft(text);
    return { value, isWhole: text === null || (value !== undefined && writeDraft(value) === text) };
  },
  write: (form) => form && writeDraft(form),
};

/**
 * The draft that is kept; nothing where there is none, or nothing can be kept. A text that cannot be
 * read whole is put aside first, as it was.
 */
export function openDraft(): WorkForm | undefined {
  return openStored(DRAFT).value;
}

/** Keeps a draft, or drops it; gives a sentence where that is refused. */
export function saveDraft(form: WorkForm | undefined): string | undefined {
  const refusal = keepStored(DRAFT, form);
  return refusal && formWords.draft[refusal];
}

/** The text that was put aside because it could not be read whole as a draft, until it is dropped. */
export function damagedDraft(): string | undefined {
  return textAside(DRAFT);
}

/** Drops the text that was put aside. */
export function dropDamagedDraft(): void {
  dropAside(DRAFT);
}
