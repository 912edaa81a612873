import { listFormatterOf } from '../my-list/references.ts';
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
  try {
    const formatter = await listFormatterOf(style.id, { base, language, configured: [style.id] });
    const [reference] = formatter.format([{ ...itemOfForm(form), id: 'proposal' }], false);
    return reference?.html;
  } catch {
    return undefined;
  }
}
