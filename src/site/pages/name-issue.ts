import { namePageWords } from '../../words/words.ts';
import { newIssue } from './new-issue.ts';

/** So many works tell whom an issue is about; an address has its bounds. */
const MOST_WORKS = 20;
const LONGEST_NAME = 200;

/** The page of GitHub for a new issue that says who bears a name, filled. */
export function nameIssue(
  repository: string,
  name: { readonly text: string; readonly address: string; readonly works: readonly string[] },
): string {
  const { card } = namePageWords;
  const works = name.works.slice(0, MOST_WORKS).map((key) => `- ${key}`);
  return newIssue(repository, {
    title: card.title(name.text.slice(0, LONGEST_NAME)),
    body: `${name.address}\n\n${card.works}\n${works.join('\n')}\n\n${card.known}\n`,
  });
}
