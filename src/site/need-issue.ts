/** Nobody needs more sentences to know what is wanted; an address has its bounds. */
const LONGEST = 2_000;

/** The page of GitHub for a new issue that offers what a work lacks, filled. */
export function needIssue(
  repository: string,
  work: { readonly id: string; readonly address: string; readonly wanted: readonly string[] },
): string {
  const wanted = work.wanted.map((sentence) => `- ${sentence}`).join('\n');
  const query = new URLSearchParams({
    title: `Needs a reader: ${work.id}`,
    body: `${work.address}\n\nWanted:\n${wanted.slice(0, LONGEST)}\n\nWhat I have seen, where and when:\n`,
  });
  return `${repository.replace(/(?:\.git)?\/*$/, '')}/issues/new?${query}`;
}
