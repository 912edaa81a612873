/** The limits of the formats and the known faults of readers that explain differences. */
import { risText } from '../../../src/core/formats/ris/rich-text.ts';
import type { CslNameVariable } from '../../../src/core/model/csl.ts';
import { type Fault, faultOf } from './compare.ts';
import { namesText } from './facts.ts';

/** Roles that take the author's place, where a record has neither author nor editor. */
const IN_THE_AUTHORS_PLACE = [
  'director',
  'composer',
  'performer',
  'host',
] as const satisfies readonly CslNameVariable[];

const otherCreators: Fault = {
  name: 'directors, composers, performers and hosts stand in the author’s field',
  becomes: (value, { field, item }) => {
    if (field !== 'author' || value !== undefined || item.editor !== undefined) return value;
    const role = IN_THE_AUTHORS_PLACE.find((variable) => item[variable] !== undefined);
    return role && namesText(item[role]);
  },
};

const oneIsbn = faultOf('ISBN', 'biber takes one ISBN in a field, that of 13 digits', (value) =>
  value.split(' ').find((isbn) => isbn.length === 13),
);

const isbnLines = faultOf('ISBN', 'each ISBN has its line, that of 13 digits the first', (value) =>
  value
    .split(' ')
    .toSorted((a, b) => b.length - a.length)
    .join('; '),
);

const noCaseMark = faultOf('title', 'no mark of protected case is given back', (title) =>
  title.replace(/<span class="nocase">(.*?)<\/span>/g, '$1'),
);

const elsewhere = (field: 'container-title' | 'publisher', name: string): Fault =>
  faultOf(field, name, (value, { read, rest }) =>
    read === undefined && rest.includes(value) ? undefined : value,
  );

/** What the organization and the notice of publication of an entry may hold. */
const publicationNotice: Fault = {
  name: 'site, court, meeting or medium stands in `organization` or `howpublished`',
  becomes: (value, { field, item, read }) => {
    if (field !== 'publisher' || read === undefined) return value;
    const { medium, authority } = item;
    const held = [value, medium, authority, item['container-title'], item['event-title']];
    const parts = read.split('; ');
    const isWhole = value === undefined || parts.includes(value);
    return isWhole && parts.every((part) => held.includes(part)) ? read : value;
  },
};

/** The limits of .bib files of either flavour, whoever reads them. */
export const BIB_LIMITS: readonly Fault[] = [
  otherCreators,
  elsewhere('container-title', 'entries that are no part of another have no container'),
  publicationNotice,
];

/** Limits of BibLaTeX alone. */
export const BIBLATEX_LIMITS: readonly Fault[] = [
  oneIsbn,
  faultOf('publisher', 'articles and periodicals have no publisher', (value, { item, read }) =>
    read === undefined && /^(?:article-|review|periodical)/.test(item.type) ? undefined : value,
  ),
  faultOf('issued', 'a date in words stands in `pubstate`', (value, { item, rest }) =>
    item.issued?.literal !== undefined && rest.includes(value) ? undefined : value,
  ),
];

/** `options = {useprefix=true}` holds for all names of an entry. */
const PARTICLES_OF_AN_ENTRY: Fault = {
  name: 'the particles of an entry are kept or dropped together',
  becomes: (value) =>
    value?.includes('[non-dropping:') === true
      ? value.replaceAll('[dropping:', '[non-dropping:')
      : value,
};

/** Readers that know of one kind of particles. */
const ALL_PARTICLES_DROP: Fault = {
  name: 'every particle is taken for one that is dropped',
  becomes: (value) => value?.replaceAll('[non-dropping:', '[dropping:'),
};

const PANDOC: readonly Fault[] = [
  noCaseMark,
  faultOf('issued', 'pandoc reads no season', (value) => value.replace(/ season (\d)$/, '-2$1')),
  faultOf('title', 'pandoc begins a subtitle with a capital', (title) =>
    title.replace(/: \p{Ll}/gu, (start) => start.toUpperCase()),
  ),
  faultOf('issued', 'pandoc takes 1 BC for an open end', (value) => (value === '-1' ? '…' : value)),
];

const PANDOC_BIBLATEX: readonly Fault[] = [
  {
    name: 'pandoc makes an address of a PubMed number',
    becomes: (value, { field, item }) =>
      field === 'URL' && value === undefined && item.PMID !== undefined
        ? `https://www.ncbi.nlm.nih.gov/pubmed/${item.PMID}`
        : value,
  },
  {
    name: 'pandoc gives the title of a periodical again as its container',
    becomes: (value, { field, item }) =>
      field === 'container-title' && item.type === 'periodical' ? item.title : value,
  },
];

const PANDOC_BIBTEX: readonly Fault[] = [
  faultOf('issued', 'pandoc reads no year in words, but the state beside it', (value, context) =>
    context.item.issued?.literal !== undefined && context.rest.includes(value) ? undefined : value,
  ),
  faultOf('title', 'pandoc gives indices back as mathematics', (title) =>
    title.replace(/<su([bp])>(.*?)<\/su\1>/g, (_, kind, index) =>
      kind === 'b' ? `$_{${index}}$` : `$^{${index}}$`,
    ),
  ),
];

/** What comes between our BibLaTeX and what pandoc makes of it. */
export const PANDOC_OF_BIBLATEX: readonly Fault[] = [
  ...BIB_LIMITS,
  ...BIBLATEX_LIMITS,
  PARTICLES_OF_AN_ENTRY,
  ...PANDOC,
  ...PANDOC_BIBLATEX,
];

/** What comes between our BibTeX and what pandoc makes of it. */
export const PANDOC_OF_BIBTEX: readonly Fault[] = [
  ...BIB_LIMITS,
  ALL_PARTICLES_DROP,
  ...PANDOC,
  ...PANDOC_BIBTEX,
];

/** What comes between our CSL-JSON and what pandoc makes of it. */
export const PANDOC_OF_JSON: readonly Fault[] = [
  noCaseMark,
  faultOf(
    'issued',
    'pandoc writes no date in words, as which seasons are written',
    (value, { item }) =>
      item.issued?.literal === undefined && item.issued?.season === undefined ? value : undefined,
  ),
  faultOf('issued', 'pandoc writes no year 1 BC', (value) => (value === '-1' ? undefined : value)),
];

export const BIBTEX_PARSER: readonly Fault[] = [
  noCaseMark,
  ALL_PARTICLES_DROP,
  faultOf('issued', 'the parser trims the sign of an uncertain year', (value) =>
    value.replace(/ circa$/, ''),
  ),
  faultOf(
    'title',
    'the parser takes the letters that Unicode has for an index of one sign',
    (title) => title.replaceAll('<sub>2</sub>', '₂').replaceAll('<sup>2</sup>', '²'),
  ),
];

export const CONVERTER: readonly Fault[] = [
  noCaseMark,
  {
    name: 'the converter keeps every particle',
    becomes: (value) => value?.replaceAll('[dropping:', '[non-dropping:'),
  },
  faultOf('author', 'the converter takes a name of one word for an organization', (value) =>
    value.replace(/(^|& )(\p{L}+)(?= &|$)/gu, '$1{$2}'),
  ),
  faultOf('title', 'the converter knows no \\textasciicircum', (title) => title.replace('^', '')),
];

export const CONVERTER_BIBTEX: readonly Fault[] = [
  faultOf('issued', 'the converter reads no day beside year and month', (value) =>
    value.replace(/^(\d+-\d+)-\d+$/, '$1'),
  ),
  faultOf('issued', 'the converter reads no year in words', (value, { item }) =>
    item.issued?.literal === undefined ? value : undefined,
  ),
];

export const RIS_LIMITS: readonly Fault[] = [
  otherCreators,
  isbnLines,
  elsewhere('container-title', 'what has no tag stands in a note'),
  {
    name: 'RIS has no tag for particles: they stand before the family name, or behind the given name',
    becomes: (value, { field }) =>
      field === 'title'
        ? value
        : value
            ?.replace(/(^| & )([^&[]*?) \[dropping: ([^\]]+)\]/g, '$1$2 $3')
            .replace(/(^| & )([^&[]*?) \[non-dropping: ([^\]]+)\]/g, '$1$3 $2'),
  },
  {
    name: 'RIS has no commas in the name of an organization',
    becomes: (value) => value?.replace(/\{[^}]*\}/g, (name) => name.replaceAll(',', '')),
  },
  faultOf('title', 'RIS has no tags in titles; they stand in a note', risText),
  faultOf('issued', 'RIS has no season as a number', (value) => {
    const names = ['Spring', 'Summer', 'Autumn', 'Winter'];
    return value.replace(/ season (\d)$/, (_, number) => ` ${names[Number(number) - 1]}`);
  }),
  faultOf(
    'issued',
    'RIS has one year of four digits: other dates stand in a note',
    (value, context) => {
      const { item, read, rest } = context;
      const years = (item.issued?.['date-parts'] ?? []).map(([year]) => Math.abs(year));
      const known = years.filter((year) => year > 0).every((year) => rest.includes(String(year)));
      const isWhole = item.issued?.literal === undefined || rest.includes(item.issued.literal);
      const isSimple = /^\d+(?:-\d+)*(?: \w+)?$/.test(value) && !value.endsWith('circa');
      return !isSimple && known && isWhole && /Date: /.test(rest) ? read : value;
    },
  ),
  {
    name: 'the number of an article stands in `SP`',
    becomes: (value, { field, item }) =>
      field === 'page' && value === undefined && item.type === 'article-journal'
        ? item.number
        : value,
  },
  {
    name: 'a court stands in `PB`',
    becomes: (value, { field, item }) =>
      field === 'publisher' && item.type === 'legal_case' ? (value ?? item.authority) : value,
  },
];
