import type { EntryOf } from '../core/body/entry.ts';
import { LIBRARY_FILE } from '../site/files/contribute-paths.ts';
import type { BriefLibrary } from './brief-library.ts';
import type { CheckedForm } from './check-form.ts';
import type { WorkForm } from './work-form.ts';

/** What checks a form: the rules of the check and what they have to know of the library. */
export interface FormChecker {
  readonly library: BriefLibrary;
  check(form: WorkForm, today: string): CheckedForm;
  /** The card of what was checked. */
  card(work: EntryOf<'works'>): HTMLElement;
}

let loading: Promise<FormChecker> | undefined;

/**
 * Loads what checks a form, once; after a failure, the next attempt tries again.
 * @throws when it cannot be loaded.
 */
export function loadFormChecker(base: string): Promise<FormChecker> {
  loading ??= load(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(base: string): Promise<FormChecker> {
  const [{ checkForm, cardPreview }, library] = await Promise.all([
    import('./checking.ts'),
    loadLibrary(base),
  ]);
  return {
    library,
    check: (form, today) => checkForm(form, library, today),
    card: (work) => cardPreview(work, library, base),
  };
}

/**
 * Loads what the site tells of its entries to those who contribute.
 * @throws when it cannot be loaded, or is another file.
 */
export async function loadLibrary(base: string): Promise<BriefLibrary> {
  const [{ readLibraryFile }, response] = await Promise.all([
    import('./brief-library.ts'),
    fetch(`${base}${LIBRARY_FILE}`, { cache: 'no-cache' }),
  ]);
  if (!response.ok) throw new Error(`${LIBRARY_FILE} could not be loaded.`);
  return readLibraryFile(await response.json());
}
