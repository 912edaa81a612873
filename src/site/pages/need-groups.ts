import type { NeedView } from '../../core/render/views/need.ts';
import type { ListStop } from '../../core/text/numbered-pages.ts';
import { countWords, needWords, pageNumberWords } from '../../words/words.ts';

/** Works that need a reader, under one head. */
export interface NeedGroup {
  readonly id: string;
  readonly heading: string;
  readonly count: string;
  readonly rows: readonly NeedView[];
}

/** On so many pages a work is leaned on much. */
const MUCH = 5;

type Part = keyof typeof needWords.groups;

const PARTS: readonly Part[] = ['much', 'some', 'nothing'];

/**
 * The queue in three parts by how many pages rest on a work; the order inside stays. Where a page
 * shows some of the works only, `shown`, the count of a part says which of its works those are.
 */
export function needGroups(
  needs: readonly NeedView[],
  shown: readonly NeedView[] = needs,
): NeedGroup[] {
  return PARTS.flatMap((id) => {
    const all = needs.filter((need) => partOf(need) === id);
    const rows = shown.filter((need) => partOf(need) === id);
    const [first] = rows;
    if (!first) return [];
    const before = all.indexOf(first);
    const count =
      rows.length === all.length
        ? countWords.works(rows.length)
        : pageNumberWords.span(before + 1, before + rows.length, all.length);
    return [{ id, heading: needWords.groups[id], count, rows }];
  });
}

/** The part of the queue in which a work stands, as a place that one can go to. */
export function needStop(need: NeedView): Pick<ListStop, 'text' | 'anchor'> {
  const id = partOf(need);
  return { text: needWords.groups[id], anchor: id };
}

function partOf({ pages }: NeedView): Part {
  return pages >= MUCH ? 'much' : pages > 0 ? 'some' : 'nothing';
}
