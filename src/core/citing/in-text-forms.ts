import type { CitationItem } from '../body/citation.ts';
import type { CslItem } from '../model/csl.ts';
import type { Cluster } from './citation.ts';
import type { Formatter } from './formatter.ts';

/** How one work is cited in a text of its own, as HTML. */
export interface InTextForms {
  /** “(Fromm, 2005, p. 4)”; undefined where the style has notes. */
  readonly inBrackets: string | undefined;
  /** “Fromm (2005, p. 4)”; in a style with notes the author alone, which the mark of a note follows. */
  readonly inSentence: string;
  /** Where the style has notes: the first on the work, and every later one. */
  readonly note: { readonly first: string; readonly short: string } | undefined;
}

/** A place in the work with what follows it, and where the form is to stand. */
export type InTextOptions = Pick<CitationItem, 'locator' | 'label' | 'suffix'> &
  Pick<Cluster, 'startsSentence'>;

/**
 * The forms in which a style cites one work, for readers to copy. The number of a style that
 * numbers its works is 1, since there is no list to count. In a style of short notes alone, the
 * first note is short, too.
 * @throws {Error} for a work that has neither names nor title.
 */
export function inTextForms(
  formatter: Formatter,
  item: CslItem,
  options: InTextOptions = {},
): InTextForms {
  const { clusters, notes } = formatter.page(
    inTextClusters(item, options),
    new Map([[item.id, item]]),
    UNLISTED,
  );
  const [first, short] = notes;
  return {
    inBrackets: first === undefined ? clusters[0] : undefined,
    inSentence: clusters[2] ?? '',
    note: first === undefined ? undefined : { first, short: short ?? first },
  };
}

/** Nobody sees the list of a text that is not there. */
const UNLISTED = { unlisted: true } as const;

/** The key under which a cache holds the forms without a place. */
export function inTextKey(formatter: Formatter, item: CslItem): string {
  return formatter.pageKey(inTextClusters(item, {}), [item], UNLISTED);
}

function inTextClusters(
  { id }: CslItem,
  { startsSentence, ...place }: InTextOptions,
): readonly Cluster[] {
  const items: readonly CitationItem[] = [{ key: id, ...place }];
  const inBrackets: Cluster = { mode: 'parenthetical', items };
  return [inBrackets, inBrackets, { mode: 'narrative', items, startsSentence }];
}
