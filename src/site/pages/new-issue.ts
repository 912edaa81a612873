/** The page of GitHub for a new issue, filled; `repository` is its address, with or without `.git`. */
export function newIssue(repository: string, issue: { title: string; body: string }): string {
  return `${repository.replace(/(?:\.git)?\/*$/, '')}/issues/new?${new URLSearchParams(issue)}`;
}
