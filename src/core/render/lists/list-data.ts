import { entriesOf } from '../../library.ts';
import { gradeOf } from '../../model/terms.ts';
import { citedEntry, citedKeys, printedPart } from '../citations/citing-data.ts';
import type { PageContext } from '../define-page.ts';
import { workCard } from '../records/cards.ts';
import { annotationOf } from '../text/annotation.ts';
import { workOf } from '../text/fill.ts';
import type { CitingData } from '../views/citing-data.ts';
import { type ListRecord, listRecord } from './list-record.ts';
import { openPlaces } from './open-citations.ts';

/** Works with all that a list of them is made from, in any style: one file. */
export interface ListedWorks {
  readonly works: readonly ListRecord[];
  /** What their annotations cite. */
  readonly citing: Pick<CitingData, 'records' | 'entries'>;
}

/** A list of the library, as the reader’s browser prints and exports it. */
export interface ListData extends ListedWorks {
  /** Plain text: “Works by Jane Addams”. */
  readonly title: string;
  /** The path of its page below the base: `people/addams/`. */
  readonly page: string;
  /** True where the text orders its works, and no citation style does. */
  readonly inTextOrder: boolean;
}

/** Makes the data of lists. Each work is prepared once. */
export function listedWorksMaker(context: PageContext): (keys: readonly string[]) => ListedWorks {
  // Citations and references inside of annotations are left open: the style is not known yet.
  const unprinted: PageContext = {
    ...context,
    pages: new Map(),
    references: new Map(entriesOf(context.library, 'works').map(({ id }) => [id, ''])),
  };
  const made = new Map<string, ListRecord>();
  const recordOf = (key: string): ListRecord[] => {
    const work = workOf(context, key);
    if (work === undefined) return [];
    const record = made.get(key) ?? {
      ...listRecord(work, workCard(context, work), annotationOf(unprinted, work)),
      // Told here: what is known of grades would bring the schemas into the browser.
      ...(gradeOf(context.library.terms, work.data.basis.grade).read
        ? {}
        : { unread: true as const }),
    };
    made.set(key, record);
    return [record];
  };
  return (keys) => {
    const works = keys.flatMap(recordOf);
    const entries = works.flatMap(({ item }) => {
      const work = workOf(context, item.id);
      return work === undefined ? [] : citedEntry(context, work);
    });
    const texts = works.flatMap(({ annotation }) => annotation?.paragraphs ?? []);
    const cited = new Set([...entries.flatMap(citedKeys), ...openPlaces(texts).works]);
    return {
      works,
      citing: {
        records: [...cited].flatMap((key) => context.records.get(key) ?? []).map(printedPart),
        entries,
      },
    };
  };
}
