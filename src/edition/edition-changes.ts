import { dateInProse } from '../core/bibliography/year.ts';
import type { Entry } from '../core/body/entry.ts';
import { namesOverTime } from '../core/graph/former-ids.ts';
import type { Library } from '../core/library.ts';
import { type Edition, nameInEdition } from '../core/model/edition.ts';
import { listedName } from '../core/render/records/entry-names.ts';
import { editionChangesWords as words } from '../words/words.ts';

/** What an edition brings beside the one before it. */
interface EditionChanges {
  readonly added: readonly string[];
  readonly renamed: readonly string[];
  readonly withdrawn: readonly string[];
  /** Change notes, the entry in front. */
  readonly noted: readonly string[];
  /** How many entries were edited without a note: nothing in them changed in substance. */
  readonly edited: number;
}

/** What an edition records of a library: by that the next one tells what has changed. */
export function recordOf(library: Library, date: string, entries: Edition['entries']): Edition {
  const { withdrawn } = library;
  const all = [...library.entries.values(), ...withdrawn.values()];
  return {
    date,
    entries,
    notes: Object.fromEntries(
      all.flatMap((entry) => {
        const count = entry.data.changes?.length ?? 0;
        return count === 0 ? [] : [[nameInEdition(entry), count]];
      }),
    ),
    withdrawn: [...withdrawn.values()].map(nameInEdition),
  };
}

/**
 * The changes since the edition before, in words, as Markdown. What changed in substance is told by
 * the notes of the entries; what came and went, by the two lists of entries.
 */
export function editionChanges(
  library: Library,
  { date, entries }: Pick<Edition, 'date' | 'entries'>,
  before: Edition | undefined,
): string {
  const head = `# ${words.heading(dateInProse(date))}\n`;
  const { size } = library.entries;
  if (before === undefined) return `${head}\n${words.first(size)}\n`;
  const { added, renamed, withdrawn, noted, edited } = changesSince(library, entries, before);
  const parts = [
    list(words.added, added),
    list(words.renamed, renamed),
    list(words.withdrawn, withdrawn),
    list(words.noted, noted),
    edited === 0 ? undefined : `${words.edited(edited)}\n`,
  ].filter((part) => part !== undefined);
  const since = `${words.since(size, dateInProse(before.date))}\n`;
  return [head, since, ...(parts.length === 0 ? [`${words.nothing}\n`] : parts)].join('\n');
}

function changesSince(
  library: Library,
  entries: Edition['entries'],
  before: Edition,
): EditionChanges {
  const old = new Map(Object.entries(before.entries));
  const kept = new Set<string>();
  const changes = { added: [] as string[], renamed: [] as string[], noted: [] as string[] };
  let edited = 0;
  for (const entry of library.entries.values()) {
    const name = nameInEdition(entry);
    const was = namesOverTime(entry).find((each) => old.has(each));
    if (was === undefined) {
      changes.added.push(listedName(entry));
      continue;
    }
    kept.add(was);
    if (was !== name) changes.renamed.push(`${listedName(entry)}: ${words.isNow(was, name)}`);
    if (old.get(was) === entries[name]) continue;
    const notes = notesSince(entry, was, before);
    if (notes.length === 0 && was === name) edited += 1;
    changes.noted.push(...notes.map((note) => `${listedName(entry)}: ${note}`));
  }
  const withdrawn: string[] = [];
  for (const entry of library.withdrawn.values()) {
    const was = namesOverTime(entry).filter((name) => old.has(name));
    for (const name of was) kept.add(name);
    const said = entry.data.withdrawn;
    if (said === undefined || was.length === 0) continue;
    const wasSoBefore =
      before.withdrawn === undefined
        ? !isSince(said.date, before.date)
        : before.withdrawn.some((name) => was.includes(name));
    if (!wasSoBefore) withdrawn.push(`${listedName(entry)}: ${said.why}`);
  }
  // What is gone without a word has but its name.
  withdrawn.push(...[...old.keys()].filter((name) => !kept.has(name)));
  return { ...changes, withdrawn, edited };
}

/** Whether something of a day or a month can be missing from the edition of a day. */
function isSince(date: string, day: string): boolean {
  return date >= day.slice(0, date.length);
}

/**
 * The notes of an entry that the edition before did not hold. A note is added behind the others and
 * may have the day on which it was written, which can be before that edition; so they are counted.
 * Only where the edition does not tell how many it held, those of its month or day may be among them.
 */
function notesSince({ data }: Entry, was: string, before: Edition): string[] {
  const held = before.notes === undefined ? undefined : (before.notes[was] ?? 0);
  return (data.changes ?? [])
    .filter(({ date }, at) => (held === undefined ? isSince(date, before.date) : at >= held))
    .map(({ what, correction }) =>
      correction === undefined ? what : words.wrong(what, correction.wrong),
    );
}

function list(heading: string, lines: readonly string[]): string | undefined {
  if (lines.length === 0) return undefined;
  return `## ${heading}\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}
