import type { Redirect } from '../../graph/redirects.ts';
import type { Library } from '../../library.ts';
import { pathOf } from '../../model/kinds.ts';
import { headingOf } from '../records/entry-names.ts';
import { hasPage, nameIndex, namePath } from './name-index.ts';

/** An address that leads on, with what is found there. */
interface NameRedirect extends Redirect {
  readonly heading: string;
}

/**
 * The addresses of names that had a page before entries were made for them. Each leads to the entry;
 * to the line of the name in the index where several entries have it, or a work that leads to none.
 */
export function nameRedirects(library: Library): NameRedirect[] {
  const { names, linePaths } = nameIndex(library);
  return [...names].flatMap(([written, name]) => {
    if (name.total < 2 || hasPage(name)) return [];
    const [entry, ...others] = name.entries;
    const line = linePaths.get(written);
    const from = namePath(name);
    if (entry && others.length === 0 && name.works.length === 0) {
      return [{ from, to: pathOf(entry), heading: headingOf(entry) }];
    }
    return line === undefined ? [] : [{ from, to: line, heading: name.text }];
  });
}
