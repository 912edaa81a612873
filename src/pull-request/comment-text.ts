import { englishName } from '../core/model/kinds/english-names.ts';
import { pathBelow } from '../core/text/problem.ts';
import { inWords, listed } from '../core/text/words.ts';
import { asMarkdown } from './github-markdown.ts';
import type { Report, ReportedEntry, ReportedProblem } from './report.ts';

/** By this the comment is found again, to be updated. GitHub shows nothing of it. */
export const COMMENT_MARK = '<!-- tracings: what this pull request does to the library -->';

/** A comment of GitHub may have 65,536 characters; one longer than this nobody reads. */
const LONGEST_COMMENT = 50_000;

/** Where the pages can be had, and what the comment is about. */
export interface CommentPlace {
  /** The address of the run that built the preview. */
  readonly run: string;
}

/**
 * The comment for whoever opened the pull request: what it adds and changes, the references, what
 * may be here already, what is to be mended and at which line, which pages show something else.
 * Texts of the report are printed and never read as markup.
 */
export function commentText(report: Report, { run }: CommentPlace): string {
  const sections = [
    opening(report),
    ...report.entries.map(aboutEntry),
    remaining(report.left.entries, 'more file', 'more files', 'not described here.'),
    aboutElsewhere(report),
    aboutAddresses(report),
    aboutPages(report),
    aboutBacklinks(report),
    closing(report, run),
  ].filter((section) => section !== undefined);
  return `${COMMENT_MARK}\n${fitted(sections).join('\n\n')}\n`;
}

/** The sections that fit; the last one, with the next step, always does. */
function fitted(sections: readonly string[]): readonly string[] {
  const last = sections.at(-1) ?? '';
  const kept: string[] = [];
  let length = COMMENT_MARK.length + last.length;
  for (const section of sections.slice(0, -1)) {
    length += section.length + 2;
    if (length > LONGEST_COMMENT) {
      return [...kept, 'There is more than fits here; `npm run check` lists all of it.', last];
    }
    kept.push(section);
  }
  return [...kept, last];
}

function opening({ entries, left }: Report): string {
  if (entries.length === 0) {
    return 'Thank you. This does not change any entry of the library.';
  }
  const counts = new Map<string, number>();
  for (const { change, kind = 'file' } of entries) {
    const name = `${change}/${kind}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const verbs = { added: 'adds', changed: 'changes', renamed: 'renames', removed: 'removes' };
  const phrases = Object.entries(verbs).flatMap(([change, verb]) => {
    const objects = [...counts].flatMap(([name, count]) => {
      const [of, kind = ''] = name.split('/');
      return of === change ? [counted(count, kind)] : [];
    });
    return objects.length === 0 ? [] : [`${verb} ${listed(objects)}`];
  });
  if (left.entries > 0) phrases.push(`touches ${inWords(left.entries)} more`);
  return `Thank you. This ${listed(phrases)}. Here is what it does to the library.`;
}

function counted(count: number, kind: string): string {
  return asMarkdown(`${inWords(count)} ${counting(count, kind)}`);
}

/** The name of a kind for one or for several: “works”; a lead goes by what it is not. */
function counting(count: number, kind: string): string {
  if (count === 1 || kind === englishName('leads')) return kind;
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/.test(kind) ? `${kind}es` : `${kind}s`;
}

function aboutEntry(entry: ReportedEntry): string {
  const { path, heading, change, reference, basis, duplicates, problems } = entry;
  const name = heading === undefined ? asMarkdown(`content/${path}`) : asMarkdown(heading);
  const verb = { added: 'new', changed: 'changed', renamed: 'renamed', removed: 'removed' }[change];
  const lines = [`### ${name} (${verb})`];
  if (heading !== undefined) lines.push(asMarkdown(`content/${path}`));
  if (reference !== undefined) lines.push(`> ${asMarkdown(reference)}`);
  if (basis !== undefined) lines.push(`Basis: ${asMarkdown(basis)}.`);
  if (duplicates.length > 0) {
    lines.push(
      `Does the library already have this work?\n${bullets(duplicates.map(asMarkdown))}`,
      'If it is another work, say under `relations` how the two are related.',
    );
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (errors.length > 0) lines.push(`To correct:\n${bullets(errors.map(problemText))}`);
  if (warnings.length > 0) lines.push(`To check:\n${bullets(warnings.map(problemText))}`);
  if (problems.length === 0 && change !== 'removed') lines.push('No problems.');
  return lines.join('\n\n');
}

function problemText({ line, message, hint }: ReportedProblem): string {
  const what = `Line ${line}: ${asMarkdown(message)}`;
  return hint === undefined ? what : `${what} ${asMarkdown(hint)}`;
}

function aboutElsewhere({ elsewhere, left }: Report): string | undefined {
  if (elsewhere.length === 0) return undefined;
  const lines = elsewhere.map(
    (problem) =>
      `${asMarkdown(pathBelow('content/', problem.path))}, ${lowered(problemText(problem))}`,
  );
  return `### In other files\n\nThe change causes problems there too:\n${bullets(lines, left.elsewhere)}`;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function aboutAddresses({ addresses, left }: Report): string | undefined {
  if (addresses.length === 0) return undefined;
  const lines = addresses.map(({ from, to }) =>
    to === undefined
      ? `${asMarkdown(from)} is gone`
      : `${asMarkdown(from)} now leads to ${asMarkdown(to)}`,
  );
  const isGone = addresses.some(({ to }) => to === undefined);
  const advice = isGone
    ? '\n\nSomeone may have cited an address that is gone: list the old id under `formerly`, pin the old anchor, or withdraw the entry.'
    : '';
  return `### Addresses that change\n\n${bullets(lines, left.addresses)}${advice}`;
}

function aboutPages({ pages, lists, compared, left }: Report): string | undefined {
  if (!compared) {
    return '### Pages\n\nThis list will appear once there are no errors.';
  }
  if (pages.length === 0 && lists.length === 0) return undefined;
  const groups = Map.groupBy(pages, ({ kind, parts }) => `${kind} ${parts.join()}`);
  const lines = [...groups.values()].map((group) => {
    const [{ kind, parts } = { kind: '', parts: [] }] = group;
    const headings = asMarkdown(listed(group.map(({ heading }) => heading)));
    return `${headings} (${asMarkdown(counting(group.length, kind))}): ${asMarkdown(listed(parts))}`;
  });
  const whole = lists.length === 0 ? '' : `\n\nLists that change: ${asMarkdown(listed(lists))}.`;
  if (lines.length === 0) return `### Pages that change${whole}`;
  return `### Pages that change\n\n${bullets(lines, left.pages)}${whole}`;
}

function aboutBacklinks({ backlinks, left }: Report): string | undefined {
  if (backlinks.length === 0) return undefined;
  const lines = backlinks.map(
    ({ of, from, place }) => `${asMarkdown(of)}: by ${asMarkdown(from)}, in “${asMarkdown(place)}”`,
  );
  return `### Newly mentioned\n\n${bullets(lines, left.backlinks)}`;
}

function bullets(lines: readonly string[], more = 0): string {
  const rest = more > 0 ? [`and ${inWords(more)} more`] : [];
  return [...lines, ...rest].map((line) => `- ${line}`).join('\n');
}

function remaining(count: number, one: string, many: string, rest: string): string | undefined {
  if (count === 0) return undefined;
  return `${inWords(count).replace(/^./, (first) => first.toUpperCase())} ${count === 1 ? `${one} is` : `${many} are`} ${rest}`;
}

/** The next step, as the check of the pull request will have it: only an error makes that fail. */
function nextStep({ entries, errors: { brought, before } }: Report): string {
  if (brought > 0) {
    return `There ${things(brought)} to correct before this can be merged. \`npm run check\` on your machine reports the same; your next commit updates this comment.`;
  }
  if (before > 0) {
    return `Your change has no errors, but there ${things(before)} to correct that the library had before, and the check fails until then.`;
  }
  return entries.length === 0
    ? 'The check finds no problems in the entries; an editor will read the rest.'
    : 'The check finds no problems; an editor will read this soon.';
}

function things(count: number): string {
  return count === 1 ? 'is one thing' : `are ${inWords(count)} things`;
}

function closing(report: Report, run: string): string {
  const next = nextStep(report);
  return `---\n\n${next} You can [download the site](${run}) with your change, under the name “site”. If anything is unclear, ask below.`;
}
