import { grammarWords, nameWords } from '../../words/words.ts';
import type { Name } from '../model/names.ts';
import type { WorkData } from '../model/work.ts';
import { remember } from '../text/remember.ts';
import { familyOf } from './name-forms.ts';
import { yearOfWork } from './supplied-year.ts';
import { quotedTitle, titleParts } from './titles.ts';

export { plainTitle, quotedTitle, titleParts } from './titles.ts';

/** Who a work goes under: its authors, else its editors; none where neither is confirmed. */
export function principalNames(data: WorkData): readonly Name[] {
  return data.author ?? data.editor ?? [];
}

/**
 * How lists and links name a work: “Christens and Speer 2011”, “Han and others 2021”; by a short
 * title where no author is confirmed.
 */
export const shortName: (data: WorkData) => string = remember(
  (data) => `${whoMade(data)} ${yearOfWork(data)}`,
);

/** The same without the year: “Christens and Speer”. */
export function whoMade(data: WorkData): string {
  const names = principalNames(data).map(familyOf);
  const [first] = names;
  if (first === undefined) return quotedTitle(titleParts(data.title).main);
  const role = data.author === undefined ? 'editor' : 'author';
  const isWhole = names.length < 3 && !data.others.includes(role);
  return isWhole ? grammarWords.listed(names) : nameWords.andOthers(first);
}
