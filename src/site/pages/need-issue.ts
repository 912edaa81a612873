import { needWords } from '../../words/words.ts';
import { newIssue } from './new-issue.ts';

/** Nobody needs more sentences to know what is wanted; an address has its bounds. */
const LONGEST = 2_000;

/** The page of GitHub for a new issue that offers what a work lacks, filled. */
export function needIssue(
  repository: string,
  work: { readonly id: string; readonly address: string; readonly wanted: readonly string[] },
): string {
  const { issue } = needWords;
  const wanted = work.wanted.map((sentence) => `- ${sentence}`).join('\n');
  return newIssue(repository, {
    title: issue.title(work.id),
    body: `${work.address}\n\n${issue.wanted}\n${wanted.slice(0, LONGEST)}\n\n${issue.seen}\n`,
  });
}
