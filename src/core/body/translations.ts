import { valuesWith } from '../model/field-facts.ts';
import { type Kind, translationSchemaOf } from '../model/kinds.ts';
import { isSameLanguage, ownNameOfLanguage } from '../model/language-tags.ts';
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
  /** What the entry is called now that had an id before. */
  readonly idNow: (former: string) => string | undefined;
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
  const first = new Map<string, ReadTranslation[]>();
  const translated = new Map<string, Entry[]>();
  const problems: Problem<ReadingRule>[] = [];
  for (const read of translations.toSorted(compareTranslations)) {
    const name = `${read.kind}/${read.id}`;
    const before = first.get(name) ?? [];
    first.set(name, [...before, read]);
    const other = before.find(({ language }) => isSameLanguage(language, read.language));
    // Two names that differ only in case are told as that already.
    if (other?.path.toLowerCase() === read.path.toLowerCase()) continue;
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
    if (isEmpty(read)) {
      const message = 'The file translates nothing: its page would be the entry again.';
      const hint = 'Translate a field or the text, or delete the file until somebody does.';
      problems.push(fileProblem(read.path, 'translation', message, hint));
      continue;
    }
    translated.set(read.id, [...(translated.get(read.id) ?? []), made.entry]);
  }
  return { translated, problems };
}

/** Why a file is a translation of nothing. */
function faultOf(
  read: ReadTranslation,
  { entries, withdrawn, unread, idNow, language: own }: Originals,
  other: ReadTranslation | undefined,
): { readonly message: string; readonly hint: string } | undefined {
  const { kind, id, path, language } = read;
  const found = (entries.get(id) ?? withdrawn.get(id))?.kind ?? unread.get(id);
  const name = nameOf(path);
  if (found === undefined) {
    const now = idNow(id);
    const ending = name.replace(/^[^.]*/, '');
    return {
      message: `There is no entry ${kind}/${id}.mdx that this file translates.`,
      hint:
        now === undefined
          ? `Add the entry, or rename this file: the part before “${ending}” is the id of the entry.`
          : `The id of the entry is now “${now}”: call this file ${now}${ending}.`,
    };
  }
  if (found !== kind) {
    return {
      message: `The entry that this file translates is in ${found}/, not in ${kind}/.`,
      hint: `Move the file to ${found}/.`,
    };
  }
  if (own !== undefined && isSameLanguage(language, own)) {
    return {
      message: `${ownNameOfLanguage(language)} (${language}) is the language of the library, in which ${id}.mdx is written.`,
      hint: `Put the text into ${id}.mdx, or rename this file after its language.`,
    };
  }
  if (other !== undefined) {
    return {
      message: `There are two translations of ${id} into ${ownNameOfLanguage(language)}: ${nameOf(other.path)} is the other.`,
      hint: 'Keep one of the two files.',
    };
  }
  return undefined;
}

function isEmpty({ kind, values, fragments }: ReadTranslation): boolean {
  const schema = translationSchemaOf(kind);
  return fragments.length === 0 && valuesWith(schema, values, 'translated').length === 0;
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '');
}

/** Languages in their order; of two files in one language, that with the tag in its right form first. */
function compareTranslations(a: ReadTranslation, b: ReadTranslation): number {
  const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  const isOther = ({ path, language }: ReadTranslation) => !path.endsWith(`.${language}.mdx`);
  return (
    order(a.language, b.language) ||
    Number(isOther(a)) - Number(isOther(b)) ||
    order(a.path, b.path)
  );
}

/** Where the text begins behind the front matter, without the empty lines before it. */
function startOfBody({ text, bodyOffset }: Source): number {
  const blank = /^\s*/.exec(text.slice(bodyOffset))?.[0].length ?? 0;
  return bodyOffset + blank;
}
