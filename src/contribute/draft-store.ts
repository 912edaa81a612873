import {
  dropAside,
  keepStored,
  openStored,
  type Refusal,
  type Stored,
  textAside,
} from '../site/kept-in-browser.ts';
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

const REFUSALS: Readonly<Record<Refusal, string>> = {
  full: 'The store of this browser is full, so what you type is not kept: send it before you leave the page.',
  refused:
    'This browser does not let the site keep anything: send what you type before you leave the page.',
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
  return refusal && REFUSALS[refusal];
}

/** The text that was put aside because it could not be read whole as a draft, until it is dropped. */
export function damagedDraft(): string | undefined {
  return textAside(DRAFT);
}

/** Drops the text that was put aside. */
export function dropDamagedDraft(): void {
  dropAside(DRAFT);
}
