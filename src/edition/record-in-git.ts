import { GitError, git } from '../disk/git.ts';

/** The tag of an edition. */
export function tagOf(date: string): string {
  return `edition-${date}`;
}

/** The files of the project that differ from its last commit, or are in none. */
export function uncommittedFiles(root: string): string[] {
  return git(root, ['status', '--porcelain', '--', '.'])
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
}

/** True where the tag of an edition is there. */
export function isTagged(root: string, date: string): boolean {
  return git(root, ['tag', '--list', tagOf(date)]).trim() !== '';
}

/** Commits what the project keeps of an edition and tags that commit; says so, or why it could not. */
export function recordInGit(
  root: string,
  {
    date,
    paths,
    changes,
  }: { readonly date: string; readonly paths: readonly string[]; readonly changes: string },
): string {
  const tag = tagOf(date);
  try {
    git(root, ['add', '--', ...paths]);
    git(root, ['commit', '--quiet', `--message=Edition of ${date}`, '--', ...paths]);
    git(root, ['tag', '--annotate', '--cleanup=verbatim', '--file=-', tag], changes);
    return `Its commit has the tag ${tag}; git push --follow-tags publishes both.`;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return `The edition is made, but git did not record it: ${error.message} Commit ${paths.join(', ')} and tag the commit ${tag}.`;
  }
}
