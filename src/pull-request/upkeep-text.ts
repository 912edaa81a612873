import { counted } from '../core/text/words.ts';
import { boundedLine } from './bounded-line.ts';
import { asMarkdown } from './github-markdown.ts';
import type { LinkFindings, RecordFindings, UpkeepFindings } from './upkeep-findings.ts';

/** A text of GitHub may have 65,536 characters: the file and the changes have all of it. */
const LONGEST_BODY = 30_000;
const MOST_ROWS = 50;
const LONGEST_TEXT = 200;

type Address = LinkFindings['addresses'][number];

/**
 * What waits for somebody, in words, as the library keeps it: a line each, so that a look that finds
 * something new can be told from one that does not. Texts of registries and servers are printed and
 * never read as markup.
 */
export function upkeepPage(findings: UpkeepFindings): string {
  const sections = waiting(findings);
  return [
    '# News from the registries and outside links',
    'A workflow writes this file each week (`.github/workflows/upkeep.yml`), in its own pull request. An editor decides what to do about each line.',
    ...(sections.length === 0 ? ['Nothing needs attention.'] : sections),
    '',
  ].join('\n\n');
}

function waiting({ records, links }: UpkeepFindings): string[] {
  return [
    section('Records that differ from the entry', differences(records)),
    section('Addresses that are gone', addresses(links, 'gone')),
    section('Addresses that have moved permanently', addresses(links, 'moved')),
  ].filter((text) => text !== '');
}

/** Whether a page says something that an earlier one did not. */
export function saysMore(page: string, before: string): boolean {
  const known = new Set(before.split('\n'));
  return page.split('\n').some((line) => line.startsWith('- ') && !known.has(line));
}

/** The text of the pull request: what it changes, what it found, what could not be looked at. */
export function upkeepBody(findings: UpkeepFindings): string {
  const { records, links } = findings;
  const page = waiting(findings).join('\n\n');
  const fits = page.length <= LONGEST_BODY;
  return [
    `On ${records.day} the workflow compared the works with Crossref, DataCite, PubMed and Open Library, and requested the outside links. Please read each change before you merge.`,
    section('Retracted or corrected', capped(notices(records))),
    section('Changed entries', capped(changes(records))),
    fits
      ? page
      : 'There is more than fits here: `.github/upkeep.md` in this pull request has all of it.',
    section('Not checked', notLookedAt(records, links)),
    'GitHub starts no checks for a pull request that a workflow opened. To start them, close it and open it again. The workflow rewrites the branch each week unless someone else has committed to it.',
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The entries that change, with their new texts. */
export function changedEntries({ works }: RecordFindings): RecordFindings['works'] {
  return works.filter(({ before, after }) => before !== after);
}

/** Where the entry of a work is. */
export function entryPath(key: string): string {
  return `content/works/${key}.mdx`;
}

function section(heading: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `## ${heading}\n\n${rows.join('\n')}`;
}

/** As many rows as a pull request can show; its changes have the rest. */
function capped(rows: readonly string[]): readonly string[] {
  const rest = rows.length - MOST_ROWS;
  return rest <= 0 ? rows : [...rows.slice(0, MOST_ROWS), `- and ${rest} more, in the changes`];
}

function notices({ works }: RecordFindings): string[] {
  return works.flatMap(({ key, notices: found }) =>
    found.map((notice) => `- \`${key}\`: ${printed(notice)}`),
  );
}

function differences({ works }: RecordFindings): string[] {
  return works.flatMap(({ key, differences: found }) =>
    found.map(
      ({ field, here, there, source }) =>
        `- \`${key}\`, ${printed(field)}: the entry has “${printed(here)}”, ${printed(source)} “${printed(there)}”`,
    ),
  );
}

function addresses({ addresses: all }: LinkFindings, verdict: Address['verdict']): string[] {
  return all
    .filter((one) => one.verdict === verdict)
    .toSorted((one, other) => (one.address < other.address ? -1 : 1))
    .map(({ address, to, files }) => {
      const now = to === undefined ? '' : `, now ${printed(to)}`;
      return `- ${printed(address)}${now}; in ${files.map((file) => printed(`content/${file}`)).join(', ')}`;
    });
}

function changes(records: RecordFindings): string[] {
  return changedEntries(records).map(({ key, borneOut, notices: found }) => {
    const parts = [
      ...borneOut.map(
        ({ fields, source }) => `${printed(source)} confirms ${printed(fields.join(', '))}`,
      ),
      ...(found.length === 0
        ? []
        : [`${counted(found.length, 'notice is', 'notices are')} added to its remarks`]),
    ];
    return `- \`${entryPath(key)}\`: ${parts.join('; ')}`;
  });
}

function notLookedAt({ works }: RecordFindings, { addresses: all }: LinkFindings): string[] {
  const failed = works.filter(({ failures }) => failures.length > 0);
  const silent = all.filter(({ verdict }) => verdict === 'unreachable' || verdict === 'unknown');
  return [
    ...(failed.length === 0
      ? []
      : [
          `- No record was found, or a registry failed, for ${counted(failed.length, 'work', 'works')}: ${failed
            .slice(0, 20)
            .map(({ key }) => `\`${key}\``)
            .join(', ')}${failed.length > 20 ? ' and others' : ''}.`,
        ]),
    ...(silent.length === 0
      ? []
      : [`- ${counted(silent.length, 'address', 'addresses')} gave programs no answer.`]),
  ];
}

/** A text of strangers, on one line. */
function printed(text: string): string {
  return asMarkdown(boundedLine(text, LONGEST_TEXT));
}
