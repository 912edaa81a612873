import { annotationPartWords } from '../../words/words.ts';
import type { Entry } from '../body/entry.ts';
import { fillTokens } from '../body/fragment.ts';
import { namesOverTime } from '../graph/former-ids.ts';
import { factsOf } from '../model/kinds.ts';
import type { Place } from '../text/problem.ts';
import { defineRule } from './rule.ts';

/** The headings under which an annotation says what a work finds begin so, in small letters. */
const FINDINGS = annotationPartWords.finding.heading.toLowerCase();

/**
 * A change in substance has a note. An entry alone does not tell what it was before, so this runs
 * where an earlier state is known: in the report on a pull request, and with `--since`.
 */
export const changeNote = defineRule(
  {
    name: 'change-note',
    severity: 'warning',
    silenceable: false,
    needs: 'before',
    why: 'The entry has changed in substance and no change note says so. Changes in substance are a new basis of an annotation, a new status or finding of a claim, a new position of a work, and a new text under “What it finds”. Without a note, people who have cited the entry cannot see that it now says something else. Only the report on a pull request and `npm run check -- --since main` know the earlier state.',
    mend: 'Add a note at the end of `changes`, with the date and a sentence on what changed. If something was wrong, say so under `correction`.',
  },
  ({ entries, before, placeOf }, report) => {
    if (before === undefined) return;
    for (const entry of entries.values()) {
      const old = earlier(entry, before);
      if (old === undefined || notesOf(entry) > notesOf(old)) continue;
      const parts = new Map(substance(old).map(({ name, text }) => [name, text]));
      const now = substance(entry);
      const gone: Part[] = [...parts.keys()]
        .filter((name) => !now.some((part) => part.name === name))
        .map((name) => ({ name, text: '' }));
      const changed = [...now.filter(({ name, text }) => parts.get(name) !== text), ...gone];
      const [first] = changed;
      if (first === undefined) continue;
      report(
        first.place ?? placeOf(entry, first.field === undefined ? [] : [first.field]),
        `${changed.map(({ name }) => name).join(', ')}: changed, and no change note says so.`,
        'Add a note at the end of changes: - { date: …, what: … }.',
      );
    }
  },
);

/**
 * The same entry as it was, under an id that it had before, too. What was of another kind, as the
 * lead that became a work, said nothing that could have changed.
 */
function earlier(entry: Entry, before: ReadonlyMap<string, Entry>): Entry | undefined {
  return namesOverTime(entry)
    .filter((name) => name.startsWith(`${entry.kind}/`))
    .map((name) => before.get(name.slice(entry.kind.length + 1)))
    .find((old) => old?.kind === entry.kind);
}

function notesOf({ data }: Entry): number {
  return data.changes?.length ?? 0;
}

/** A part of an entry that somebody may have relied on. */
interface Part {
  readonly name: string;
  readonly text: string;
  /** The field of the front matter that holds it. */
  readonly field?: string;
  /** Where it begins in the text. */
  readonly place?: Place;
}

function substance(entry: Entry): Part[] {
  const fields = factsOf(entry.kind).substance?.(entry.data) ?? {};
  return [
    ...Object.entries(fields).map(([field, text]) => ({ name: field, text, field })),
    ...(entry.kind === 'works' ? findings(entry) : []),
  ];
}

/** What an annotation says under the headings of findings, as it was read. */
function findings({ fragments }: Entry): Part[] {
  const body = fragments.find(({ name }) => name === 'body');
  if (body === undefined) return [];
  // Tokens have numbers, which a citation above would move.
  const written = (html: string): string =>
    fillTokens(html, {
      citation: (n) => body.citations[n]?.written ?? '',
      linkStart: (n) => `[[${body.links[n]?.target ?? ''}|`,
      linkEnd: () => ']]',
    });
  const parts = new Map<string, { text: string; place: Place }>();
  let heading: string | undefined;
  for (const block of body.blocks) {
    const { html } = block;
    if (block.type === 'heading')
      heading = html.toLowerCase().startsWith(FINDINGS) ? html : undefined;
    else if (heading !== undefined) {
      const { text, place } = parts.get(heading) ?? { text: '', place: block.place };
      parts.set(heading, { text: text + written(html), place });
    }
  }
  return [...parts].map(([name, part]) => ({ name: `“${name}”`, ...part }));
}
