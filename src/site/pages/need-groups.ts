import type { NeedView } from '../../core/render/views/need.ts';
import { countWords, needWords } from '../../words/words.ts';

/** Works that need a reader, under one head. */
export interface NeedGroup {
  readonly id: string;
  readonly heading: string;
  readonly count: string;
  readonly rows: readonly NeedView[];
}

/** On so many pages a work is leaned on much. */
const MUCH = 5;

/** The queue in three parts by how many pages rest on a work; the order inside stays. */
export function needGroups(needs: readonly NeedView[]): NeedGroup[] {
  const parts = [
    { id: 'much', heading: needWords.groups.much, has: (pages: number) => pages >= MUCH },
    {
      id: 'some',
      heading: needWords.groups.some,
      has: (pages: number) => pages > 0 && pages < MUCH,
    },
    { id: 'nothing', heading: needWords.groups.nothing, has: (pages: number) => pages === 0 },
  ];
  return parts
    .map(({ id, heading, has }) => {
      const rows = needs.filter(({ pages }) => has(pages));
      return { id, heading, count: countWords.works(rows.length), rows };
    })
    .filter(({ rows }) => rows.length > 0);
}
