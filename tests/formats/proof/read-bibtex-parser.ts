/** What @retorquere/bibtex-parser reads in a .bib file: the parser of Better BibTeX for Zotero. */
import { type Creator, type Entry, parse } from '@retorquere/bibtex-parser';
import { edtfText, hasIssues } from './bib-values.ts';
import { type Facts, namesText, pagesText } from './facts.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function creators(names: readonly Creator[] | undefined): string | undefined {
  return namesText(
    names?.map((name) =>
      name.name !== undefined
        ? { literal: name.name }
        : {
            family: name.lastName,
            given: name.firstName,
            [name.useprefix === true ? 'non-dropping-particle' : 'dropping-particle']: name.prefix,
            suffix: name.suffix,
          },
    ),
  );
}

function dateOf({ date, year, month, day }: Entry['fields']): string | undefined {
  if (date !== undefined) return edtfText(date);
  if (year === undefined) return undefined;
  const number = MONTHS.indexOf((month ?? '').toLowerCase()) + 1;
  const told = number > 0 ? number : Number(month ?? '') || undefined;
  return [year, told, day]
    .filter((part) => part !== undefined)
    .map(String)
    .join('-');
}

function factsOf({ fields, type }: Entry): Facts {
  const text = (name: string): string | undefined => {
    const value: unknown = fields[name];
    if (Array.isArray(value)) return value.join(' and ');
    return typeof value === 'string' ? value : undefined;
  };
  const first = (...names: readonly string[]): string | undefined =>
    names.map(text).find((value) => value !== undefined);
  return {
    title: text('title'),
    author: creators(fields.author),
    editor: creators(fields.editor),
    translator: creators(fields.translator),
    issued: dateOf(fields),
    'container-title': first('journaltitle', 'journal', 'booktitle', 'maintitle'),
    volume: text('volume'),
    issue: hasIssues(type) ? first('issue', 'number') : text('issue'),
    page: pagesText(text('pages')),
    publisher: first('publisher', 'institution', 'school', 'organization', 'howpublished'),
    DOI: text('doi'),
    URL: text('url'),
    ISBN: text('isbn'),
    rest: JSON.stringify(fields),
  };
}

/** The fields by key, in the order of the file. */
export function readWithBibtexParser(text: string): ReadonlyMap<string, Facts> {
  const { entries, errors } = parse(text, { sentenceCase: false });
  if (errors.length > 0) throw new Error(`The parser complains: ${JSON.stringify(errors)}`);
  return new Map(entries.map((entry) => [entry.key, factsOf(entry)]));
}
