import { annotationWords, grammarWords, nameWords } from '../../words/words.ts';
import type { Name } from '../model/names.ts';
import type { WorkData } from '../model/work.ts';
import { direct } from './name-forms.ts';
import { plainTitle, principalNames, titleParts } from './short-name.ts';

/** “[Annotation of “Talks,” by A. B. Abel and C. Bo]”: described, since our note has no title. */
export function annotationTitle(data: WorkData): string {
  const { main } = titleParts(plainTitle(data.title));
  const names = principalNames(data).map(withInitials);
  const title = grammarWords.insideQuotation(main);
  if (names.length === 0) return annotationWords.called(title, undefined);
  const who = names.length > 3 ? nameWords.andOthers(names[0] ?? '') : grammarWords.listed(names);
  return annotationWords.called(title, who);
}

/** “B. D. Christens”; a literal, and a name without Latin capitals, as it is. */
function withInitials(name: Name): string {
  if ('literal' in name || name.given === undefined) return direct(name);
  const initials = name.given
    .split(/\s+/)
    .map((part) =>
      part
        .split('-')
        .map((each) => each.replace(/^(\p{Lu})\p{Ll}+$/u, '$1.'))
        .join('-'),
    )
    .join(' ');
  return direct({ ...name, given: initials });
}
