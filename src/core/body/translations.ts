import type { Kind } from '../model/kinds.ts';
import { ownNameOfLanguage } from '../model/language-tags.ts';
import { placeOfField } from '../text/field-places.ts';
import type { Problem } from '../text/problem.ts';
import type { Source } from '../text/source.ts';
import type { ReadingRule } from './body-rules.ts';
import type { Entry, ReadTranslation } from './entry.ts';
import { fileProblem } from './entry-path.ts';
import { translatedEntry } from './translated-entry.ts';

/** What translations are held against. */
interface Originals {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly withdrawn: ReadonlyMap<string, Entry>;
  /** Files that could not be read: that their entry is missing is no second fault. */
  readonly unread: ReadonlyMap<string, Kind>;
  readonly sourceOf: (path: string) => Source | undefined;
  /** The language of the library, where it is known. */
  readonly language: string | undefined;
}

/** The entries of translated pages, by the id of the entry, and what keeps others from being one. */
export function translate(
  translations: readonly ReadTranslation[],
  originals: Originals,
): {
  readonly translated: ReadonlyMap<string, readonly Entry[]>;
  readonly problems: readonly Problem<ReadingRule>[];
} {
  const first = new Map<string, string>();
  const translated = new Map<string, Entry[]>();
  const problems: Problem<ReadingRule>[] = [];
  for (const read of translations.toSorted((a, b) => (a.language < b.language ? -1 : 1))) {
    const name = `${read.kind}/${read.id} ${read.language}`;
    const other = first.get(name);
    first.set(name, other ?? read.path);
    const fault = faultOf(read, originals, other);
    if (fault) {
      problems.push(fileProblem(read.path, 'translation', fault.message, fault.hint));
      continue;
    }
    const entry = originals.entries.get(read.id);
    // Of a withdrawn entry no text is shown.
    if (!entry) continue;
    const made = translatedEntry(entry, read);
    if ('misfits' in made) {
      const source = originals.sourceOf(read.path);
      for (const { path, message, hint } of made.misfits) {
        const place =
          path[0] === 'body'
            ? source?.lines.place(read.path, startOfBody(source))
            : source && placeOfField(source, path);
        const whole = fileProblem(read.path, 'translation', message, hint);
        problems.push({ ...whole, ...place });
      }
      continue;
    }
    translated.set(read.id, [...(translated.get(read.id) ?? []), made.entry]);
  }
  return { translated, problems };
}

/** Why a file is a translation of nothing. */
function faultOf(
  { kind, id, path, language }: ReadTranslation,
  { entries, withdrawn, unread, language: own }: Originals,
  other: string | undefined,
): { readonly message: string; readonly hint: string } | undefined {
  const found = (entries.get(id) ?? withdrawn.get(id))?.kind ?? unread.get(id);
  const name = path.replace(/^.*\//, '');
  if (found === undefined) {
    return {
      message: `There is no entry ${kind}/${id}.mdx that this file translates.`,
      hint: `Add the entry, or rename this file: the part before “${name.replace(/^[^.]*/, '')}” is the id of the entry.`,
    };
  }
  if (found !== kind) {
    return {
      message: `The entry that this file translates is in ${found}/, not in ${kind}/.`,
      hint: `Move the file to ${found}/.`,
    };
  }
  if (language === own) {
    return {
      message: `${ownNameOfLanguage(language)} (${language}) is the language of the library, in which ${id}.mdx is written.`,
      hint: `Put the text into ${id}.mdx, or rename this file after its language.`,
    };
  }
  if (other !== undefined) {
    return {
      message: `There are two translations of ${id} into ${language}: ${other} is the other.`,
      hint: 'Keep one of the two files.',
    };
  }
  return undefined;
}

/** Where the text begins behind the front matter, without the empty lines before it. */
function startOfBody({ text, bodyOffset }: Source): number {
  const blank = /^\s*/.exec(text.slice(bodyOffset))?.[0].length ?? 0;
  return bodyOffset + blank;
}
