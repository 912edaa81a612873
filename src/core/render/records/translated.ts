import type { Entry } from '../../body/entry.ts';
import type { RenderContext } from '../context.ts';

/** The entry as its page in the language of the page at hand shows it; nothing where it has none. */
export function translationOf(
  { library, language }: Pick<RenderContext, 'library' | 'language'>,
  { id }: { readonly id: string },
): Entry | undefined {
  return language === undefined
    ? undefined
    : library.translations.get(id)?.find(({ translation }) => translation?.language === language);
}
