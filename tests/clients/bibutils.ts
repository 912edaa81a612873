import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '@retorquere/bibtex-parser';
import { stripRichText } from '../../src/core/formats/rich-text.ts';
import type { CslItem, CslName } from '../../src/core/model/csl.ts';
import { type Client, type Exports, missingKeys, type Verdict } from './client.ts';
import { failureOf, runProgram } from './program.ts';

/** Types and tags that bibutils 7 has no place for; no other tag would help. */
const UNKNOWN_TO_BIBUTILS =
  /Did not recognize type '(?:ART|BILL|BLOG|DATA|DICT|ENCYC|MANSCPT|SLIDE|SOUND|STAND)'|Defaulting to STD/;

/** A text as bibutils may give it back: without TeX, punctuation or case, indices on the line. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\\\w+|[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The words of a name; bibutils parts those of organizations as if they were persons. */
function words(name: CslName): readonly string[] {
  const text = [name.family, name.given, name.literal].filter((part) => part !== undefined);
  return text
    .join(' ')
    .split(/[\s,&_-]+/u)
    .filter((word) => word !== 'and' && word !== '');
}

/** Titles, years and names that came back different. */
function differences(item: CslItem, fields: Readonly<Record<string, unknown>>): readonly string[] {
  const { title: readTitle, year, author } = fields;
  // xml2bib escapes neither % nor \, and what stands behind them is lost.
  const [title = '', ...lostFields] = stripRichText(item.title ?? '').split(/%|(\\)/);
  if (lostFields.includes('\\')) return [];
  const faults: string[] = [];
  if (!letters(String(readTitle ?? '')).startsWith(letters(title))) {
    faults.push(`${item.id}: title "${readTitle}"`);
  }
  const [first] = item.issued?.['date-parts'] ?? [];
  if (first !== undefined && first[0] > 1000 && !String(year ?? '').includes(String(first[0]))) {
    faults.push(`${item.id}: year "${year}"`);
  }
  const authors = letters(JSON.stringify(author ?? ''));
  const lost = (item.author ?? [])
    .flatMap(words)
    .filter((word) => !authors.includes(letters(word)));
  if (lost.length > 0) faults.push(`${item.id}: "${lost.join(' ')}" lost of the names`);
  return faults;
}

/** Reads a file into MODS with one program and writes BibTeX from it with another. */
async function through(
  program: 'ris2xml' | 'bib2xml',
  file: string,
  { items, folder }: Exports,
): Promise<Verdict | undefined> {
  const text = await readFile(join(folder, file), 'utf8');
  const xml = await runProgram(program, [], folder, text);
  if (xml === undefined) return undefined;
  const bib = await runProgram('xml2bib', ['-b', '-nl'], folder, xml.stdout);
  if (bib === undefined) return undefined;
  const failures = [...failureOf(program, xml), ...failureOf('xml2bib', bib)];
  const complaints = xml.stderr
    .split('\n')
    .filter((line) => /recogni[sz]e|[Ee]rror|Warning/.test(line))
    .filter((line) => !UNKNOWN_TO_BIBUTILS.test(line));
  const { entries } = parse(bib.stdout, { sentenceCase: false, unsupported: 'ignore' });
  const byKey = new Map(entries.map((entry) => [entry.key, entry.fields]));
  const compared = items.flatMap((item) => {
    const fields = byKey.get(item.id);
    return fields === undefined ? [] : differences(item, fields);
  });
  return {
    checked: 'every record, its title, year and names',
    faults: [...failures, ...complaints, ...missingKeys(items, new Set(byKey.keys())), ...compared],
  };
}

/** bibutils, which many converters are built on, on our RIS. */
export const bibutilsRis: Client = {
  name: 'bibutils (RIS)',
  read: (exports) => through('ris2xml', 'library.ris', exports),
};

/** bibutils on our BibTeX. */
export const bibutilsBibtex: Client = {
  name: 'bibutils (BibTeX)',
  read: (exports) => through('bib2xml', 'library.bib', exports),
};
