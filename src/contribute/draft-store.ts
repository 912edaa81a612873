import { readDraft, writeDraft } from './draft.ts';
import type { WorkForm } from './work-form.ts';

/** Where the browser keeps the draft. */
const STORE = 'contribute-work';

/** The draft that is kept; nothing where there is none, or nothing can be kept. */
export function openDraft(): WorkForm | undefined {
  try {
    return readDraft(localStorage.getItem(STORE));
  } catch {
    return undefined;
  }
}

/** Keeps a draft, or drops it; gives a sentence where that is refused. */
export function keepDraft(form: WorkForm | undefined): string | undefined {
  try {
    if (form === undefined) localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, writeDraft(form));
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'The store of this browser is full, so what you type is not kept: send it before you leave the page.'
      : 'This browser does not let the site keep anything: send what you type before you leave the page.';
  }
}
