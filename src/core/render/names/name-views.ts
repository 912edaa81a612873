import { grammarWords, namePageWords, roleWords } from '../../../words/words.ts';
import { direct } from '../../bibliography/name-forms.ts';
import { yearOf } from '../../bibliography/year.ts';
import { worksBehind } from '../../graph/graph.ts';
import type { CslNameVariable } from '../../model/csl.ts';
import * as PAGE_PATHS from '../../model/page-paths.ts';
import type { RenderContext } from '../context.ts';
import { cardOf, hrefOf, linkTo } from '../records/cards.ts';
import { headingOf } from '../records/entry-names.ts';
import type { CountedLinkView, NamedWorkView, NameLineView, NamePageView } from '../views/name.ts';
import { hasPage, type NamedWork, nameIndex, namePath, type WrittenName } from './name-index.ts';
import { pathOfName } from './name-links.ts';
import { venueIndex, venueOf } from './venue-index.ts';
import { writtenName } from './written-name.ts';

const ROLES: Readonly<Record<CslNameVariable, string>> = roleWords;

/** So many names are listed beside one at the most; of works with thousands of authors, too. */
const MOST_BESIDE = 50;

/** The lines of the index of names, A to Z. */
export function nameLines(context: RenderContext): NameLineView[] {
  const { lines } = nameIndex(context.library);
  const entriesNamed = new Map<string, number>();
  for (const { written, is } of lines) {
    if (is.type === 'entry') entriesNamed.set(written, (entriesNamed.get(written) ?? 0) + 1);
  }
  return lines.map(({ written, text, filing, anchor, is }) => {
    const line = { text, filing, anchor, wrong: undefined, remark: undefined, work: undefined };
    if (is.type === 'see') {
      const see = is.entries.map((entry) => linkTo(context, entry, headingOf(entry)));
      return { ...line, wrong: is.wrong, href: undefined, count: undefined, see };
    }
    if (is.type === 'entry') {
      const remark =
        (entriesNamed.get(written) ?? 0) > 1 ? cardOf(context, is.entry).summary : undefined;
      const count = worksBehind(context.library.graph, is.entry.id);
      return { ...line, remark, href: hrefOf(context, is.entry), count, see: [] };
    }
    const { works } = is.name;
    const [first] = works;
    return {
      ...line,
      href: hasPage(is.name) ? `${context.settings.base}${namePath(is.name)}` : undefined,
      count: works.length,
      work: first && !hasPage(is.name) ? workView(first) : undefined,
      see: [],
    };
  });
}

/** The names that have a page, each with what makes its view. */
export function namePages(
  context: RenderContext,
): { readonly slug: string; readonly make: () => NamePageView }[] {
  return [...nameIndex(context.library).names]
    .filter(([, name]) => hasPage(name))
    .map(([written, name]) => ({
      slug: name.slug,
      make: () => namePageView(context, written, name),
    }));
}

function namePageView(context: RenderContext, written: string, name: WrittenName): NamePageView {
  const works = name.works.toSorted(
    ({ work: a }, { work: b }) =>
      (yearOf(a.data.issued) ?? 9999) - (yearOf(b.data.issued) ?? 9999) || (a.id < b.id ? -1 : 1),
  );
  const years = works.flatMap(({ work }) => yearOf(work.data.issued) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  const beside = namesBeside(context, written, works);
  return {
    slug: name.slug,
    text: name.text,
    direct: direct(name.name),
    lineHref: `${context.settings.base}${nameIndex(context.library).linePaths.get(written) ?? PAGE_PATHS.names}`,
    isPersonal: !('literal' in name.name),
    works: works.map(workView),
    years: first === undefined || last === undefined ? undefined : namePageWords.years(first, last),
    coAuthors: beside.slice(0, MOST_BESIDE),
    moreCoAuthors: Math.max(0, beside.length - MOST_BESIDE),
    venues: venuesOf(context, works),
    entries: name.entries.map((entry) => linkTo(context, entry, headingOf(entry))),
    search: {
      filters: [['kind', namePageWords.group]],
      metas: [
        ['title', name.text],
        ['tone', 'name'],
        ['form', namePageWords.form],
      ],
    },
  };
}

function workView({ work, roles }: NamedWork): NamedWorkView {
  const isAuthor = roles.includes('author');
  return {
    key: work.id,
    role: isAuthor ? undefined : grammarWords.listed(roles.map((role) => ROLES[role])),
  };
}

/** The names that did the same for the same works, those with most works first. */
function namesBeside(
  context: RenderContext,
  written: string,
  works: readonly NamedWork[],
): CountedLinkView[] {
  const beside = new Map<string, { text: string; path: string; works: Set<string> }>();
  for (const { work, roles } of works) {
    for (const name of roles.flatMap((role) => work.data[role] ?? [])) {
      const other = writtenName(name);
      if (other === written) continue;
      const path = pathOfName(context.library, name);
      const found = beside.get(`${other} ${path}`) ?? {
        text: direct(name),
        path,
        works: new Set(),
      };
      beside.set(`${other} ${path}`, found);
      found.works.add(work.id);
    }
  }
  return [...beside.values()]
    .map(({ text, path, works: { size } }) => ({
      text,
      href: `${context.settings.base}${path}`,
      count: size,
    }))
    .sort((a, b) => b.count - a.count);
}

function venuesOf({ library, settings }: RenderContext, works: readonly NamedWork[]) {
  const counts = new Map<string, number>();
  for (const { work } of works) {
    const venue = venueOf(work.data);
    if (venue !== undefined) counts.set(venue, (counts.get(venue) ?? 0) + 1);
  }
  const { linePaths } = venueIndex(library);
  return [...counts]
    .map(([text, count]) => ({ text, href: `${settings.base}${linePaths.get(text)}`, count }))
    .sort((a, b) => b.count - a.count);
}
