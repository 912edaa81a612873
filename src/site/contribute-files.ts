import { inverted } from '../core/bibliography/name-forms.ts';
import type { Entry } from '../core/body/entry.ts';
import { headingOf, shortOf } from '../core/render/cards.ts';
import { LIBRARY_FILE } from './contribute-paths.ts';
import type { Prepared } from './prepare.ts';
import type { SiteFile } from './site-files.ts';

/** As much of a work as tells whether a proposal is the same one, and how far it was read. */
const OF_WORKS = [
  'type',
  'title',
  'issued',
  'author',
  'editor',
  'volume',
  'DOI',
  'ISBN',
  'PMID',
] as const;

/** As much of an entry as a check of another one asks of it; the schema of its kind reads it. */
export interface BriefEntry {
  readonly kind: string;
  readonly id: string;
  /** How lists name it: “Christens, Brian D.”, “Christens 2010, Public relationship building”. */
  readonly name: string;
  /** Part of its front matter, where a check asks for more than that it is there. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The file that a reader’s browser checks proposals against. What is not confirmed goes into no
 * file, so that nobody takes it for a record.
 */
export function contributeFiles({ library }: Pick<Prepared, 'library'>): SiteFile[] {
  const entries = () =>
    [...library.entries.values()].filter(({ kind }) => kind !== 'leads').map(briefOf);
  return [
    {
      path: LIBRARY_FILE,
      contentType: 'application/json; charset=utf-8',
      text: () => JSON.stringify({ entries: entries() }),
    },
  ];
}

function briefOf(entry: Entry): BriefEntry {
  const { kind, id } = entry;
  return { kind, id, name: nameOf(entry), data: dataOf(entry) };
}

function nameOf(entry: Entry): string {
  if (entry.kind === 'people') return inverted(entry.data.name);
  if (entry.kind === 'works') return `${shortOf(entry)}: ${headingOf(entry)}`;
  return headingOf(entry);
}

function dataOf(entry: Entry): BriefEntry['data'] {
  switch (entry.kind) {
    case 'works': {
      const { grade, date } = entry.data.basis;
      const fields = OF_WORKS.map((field) => [field, entry.data[field]]);
      return { ...Object.fromEntries(fields), basis: { grade, date } };
    }
    case 'people': {
      const { name, born, died, names } = entry.data;
      // The schema wants a description; nobody reads it there.
      return { name, born, died, description: inverted(name), names: names.map(briefName) };
    }
    case 'organizations': {
      const { name, names } = entry.data;
      return { name, description: name, names: names.map(briefName) };
    }
    case 'concepts':
      return {
        name: entry.data.name,
        definition: entry.data.name,
        'see-from': entry.data['see-from'],
      };
    default:
      return undefined;
  }
}

function briefName({ name, kind, sources }: NameOfAuthority): NameOfAuthority {
  return { name, kind, sources };
}

interface NameOfAuthority {
  readonly name: string;
  readonly kind: string;
  readonly sources: readonly string[];
}
