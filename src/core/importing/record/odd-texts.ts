/**
 * What a file says that nobody can settle by its form: letters that were encoded twice, titles and
 * roles in names. All of it stays as it is; whoever imports is told where to look.
 */
import { CSL_NAME_VARIABLES, type CslItem, type CslName } from '../../model/csl.ts';
import { quoted } from '../../text/characters.ts';
import type { FilePlace, ImportedRecord, ImportProblem } from './imported.ts';

/*
 * The bytes 80 to BF as Windows-1252 and Latin-1 have them: those that no text has behind a capital
 * letter with a mark, and those that stand behind any letter.
 */
const RARE = '[\\u0080-\\u009f€ƒ†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ¡-ª¬-º¼-¿]';
const USUAL = '[‘’“”‚„–—…«»]';
/** Two bytes of Latin letters, two Cyrillic letters, the signs of U+2000, a mark of byte order. */
const ENCODED_TWICE = new RegExp(
  `[ÂÃÄÅ](?:${RARE}|${USUAL}(?=\\p{L}))|(?<!\\p{Lu})[ÂÃ]\\u00a0|(?:[ÐÑ]${RARE}){2}|â€(?:${RARE}|${USUAL})|ï»¿`,
  'u',
);

const ROLE =
  /[([]\s*(?:eds?|editors?|hrsg|hgg?|herausgeber(?:in)?|trans|transl|translators?|übers|comps?|compilers?|ill|illustrators?|dirs?|coords?|orgs?)\.?\s*[)\]]/iu;
const TITLE =
  /^(?:(?:prof|dr|rev|mr|mrs|ms|dipl|mag)\.(?=[\s-]|$)|(?:professor|dr|prof|mrs|mr)(?=\s|$))|(?:^|[\s,])(?:ph\. ?d\.?|phd|m\. ?d\.|esq\.)$/iu;

/** What is odd in the texts and names of the records of a file, each with its place in the file. */
export function oddTexts(records: readonly ImportedRecord[], text: string): ImportProblem[] {
  const lines = text.split(/\r\n|\n|\r/);
  return records.flatMap(({ item, annotation, line }, index) => {
    const end = records[index + 1]?.line ?? lines.length + 1;
    const place = (words: string) => placeOf(words, lines, line, Math.max(end, line + 1));
    return [...lettersOf(item, annotation, place), ...namesOf(item, place)];
  });
}

type PlaceOf = (words: string) => FilePlace;

/** Where words stand in the lines of a record; its beginning, where the file writes them otherwise. */
function placeOf(words: string, lines: readonly string[], from: number, end: number): FilePlace {
  for (let line = from; line < end; line++) {
    const column = lines[line - 1]?.indexOf(words) ?? -1;
    if (column >= 0) return { line, column: column + 1 };
  }
  return { line: from, column: 1 };
}

function lettersOf(
  item: CslItem,
  annotation: string | undefined,
  place: PlaceOf,
): readonly ImportProblem[] {
  const found = Object.entries({ ...item, annotation }).flatMap(([field, value]) => {
    const written = textsOf(value).find((one) => ENCODED_TWICE.test(one));
    return written === undefined ? [] : [{ field, written }];
  });
  return found.map(({ field, written }) => {
    const at = ENCODED_TWICE.exec(written);
    const word = wordAt(written, at?.index ?? 0);
    return {
      ...place(at?.[0] ?? word),
      message: `In “${field}”: “${quoted(word, 60)}” looks like letters that were encoded twice.`,
      hint: 'It is kept as it is; export the file once more as UTF-8, or write the letters of the work.',
    };
  });
}

function namesOf(item: CslItem, place: PlaceOf): readonly ImportProblem[] {
  return CSL_NAME_VARIABLES.flatMap((role) =>
    (item[role] ?? []).flatMap((name) => {
      const odd = oddName(name);
      if (odd === undefined) return [];
      return [
        {
          ...place(odd.words),
          message: `In “${role}”: “${quoted(writtenName(name), 200)}” has a ${odd.kind} in the name, “${quoted(odd.words, 60)}”.`,
          hint:
            odd.kind === 'role'
              ? 'It is kept as it is; write the name alone, in the field of its role.'
              : 'It is kept as it is; write the name without it, unless the work has it so.',
        },
      ];
    }),
  );
}

function oddName(name: CslName): { readonly kind: string; readonly words: string } | undefined {
  for (const part of textsOf(name)) {
    const role = ROLE.exec(part)?.[0];
    if (role !== undefined) return { kind: 'role', words: role };
    const title = TITLE.exec(part)?.[0].replace(/^[\s,]+/, '');
    if (title !== undefined && part !== name.family) return { kind: 'title', words: title };
  }
  return undefined;
}

function writtenName({ family, given, literal, suffix }: CslName): string {
  const parts = [family, given, suffix].filter((part) => part !== undefined);
  return literal ?? parts.join(', ');
}

/** All texts in a value: of a field, of the parts of names. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

/** The word around a place of a text. */
function wordAt(text: string, at: number): string {
  const before = /\S*$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(at))?.[0] ?? '';
  return before + after;
}
