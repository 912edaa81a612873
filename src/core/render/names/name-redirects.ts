import { nameIndexWords } from '../../../words/words.ts';
import type { Redirect } from '../../graph/redirects.ts';
import type { Library } from '../../library.ts';
import { pathOf } from '../../model/kinds.ts';
import * as PAGE_PATHS from '../../model/page-paths.ts';
import { headingOf } from '../records/entry-names.ts';
import { nameIndex, namePath, namePaths } from './name-index.ts';
import { nameSlug } from './written-name.ts';

/** An address that leads on, with what is found there. */
interface NameRedirect extends Redirect {
  readonly heading: string;
}

/**
 * The addresses of names that have no page, though they had one: an entry was made for the name, or
 * works no longer have it. Each leads to the entry; to the line of the name in the index where several
 * entries have it, or a work that leads to none; to the index where no line has it. Which names had a
 * page is registered; until then, each has had one that two works have.
 */
export function nameRedirects(library: Library): NameRedirect[] {
  const { names, linePaths } = nameIndex(library);
  const withPage = new Set(namePaths(library));
  const published = [...library.published].filter((path) => path.startsWith(PAGE_PATHS.names));
  const written = new Map(
    [...linePaths.keys()].map((line) => [namePath({ slug: nameSlug(line) }), line]),
  );
  const shared = [...names.values()].filter(({ total }) => total > 1);
  const all = new Set([...shared.map(namePath), ...published]);
  return [...all].flatMap((from): NameRedirect[] => {
    if (withPage.has(from)) return [];
    const line = written.get(from);
    const name = line === undefined ? undefined : names.get(line);
    const [entry, ...others] = name?.entries ?? [];
    if (entry && others.length === 0 && name?.works.length === 0) {
      return [{ from, to: pathOf(entry), heading: headingOf(entry) }];
    }
    const to = (line === undefined ? undefined : linePaths.get(line)) ?? PAGE_PATHS.names;
    return [{ from, to, heading: name?.text ?? line ?? nameIndexWords.title }];
  });
}
