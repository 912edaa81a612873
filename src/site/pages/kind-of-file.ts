import { isKind, KIND_NAMES, type Kind, sharesPage } from '../../core/model/kinds.ts';
import { didYouMean } from '../../core/text/nearest.ts';

/** The kinds whose entries have pages of their own. */
export const PAGE_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => !sharesPage(kind));

/**
 * The kind whose pages a component shows, after the name of its file: `works` of `heads/works.astro`.
 * @throws {Error} where no kind with pages has that name, since nobody would use the file.
 */
export function kindOfFile(path: string): Kind {
  const [, folder = '', name = ''] = /(\w+)\/([^/]+)\.astro$/.exec(path) ?? [];
  if (isKind(name) && PAGE_KINDS.includes(name)) return name;
  const kinds = `A file there has the name of a kind: ${PAGE_KINDS.join(', ')}.`;
  throw new Error(
    `src/components/${folder}/${name}.astro is on no page. ${didYouMean(name, PAGE_KINDS, kinds)}`,
  );
}
