import { format } from '../site/browser/formatting.ts';
import { itemOfForm } from './form-entry.ts';
import type { ContributeSettings } from './settings.ts';
import { textOf, type WorkForm } from './work-form.ts';

/**
 * The reference of what was typed, in the library’s style, as HTML; nothing where there is no title
 * yet or it cannot be made. The citation engine is loaded for it.
 */
export async function printReference(
  form: WorkForm,
  { base, language, style }: ContributeSettings,
): Promise<string | undefined> {
  if (textOf(form, 'title') === '') return undefined;
  const item = { ...itemOfForm(form), id: 'proposal' };
  let printed: string | undefined;
  try {
    await format(
      {
        type: 'list',
        items: [item],
        sorted: false,
        citing: { records: [], entries: [] },
        places: { borrowed: [], works: [] },
        base,
      },
      style.id,
      { base, language, configured: [style.id] },
      (part) => {
        if (part.type === 'list') printed = part.references[0]?.html;
      },
    );
  } catch {
    return undefined;
  }
  return printed;
}
