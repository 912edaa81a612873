/** What biblatex-csl-converter reads in a .bib file: the parser of Fidus Writer. */
import { parse } from 'biblatex-csl-converter';
import { z } from 'zod';
import { edtfText, hasIssues } from './bib-values.ts';
import { type Facts, namesText, pagesText } from './facts.ts';

const RUN = z.object({
  type: z.string(),
  text: z.string().optional(),
  marks: z.array(z.object({ type: z.string() })).optional(),
  attrs: z.record(z.string(), z.unknown()).optional(),
});
const TEXT = z.array(RUN);
const NAME = z.object({
  literal: TEXT.optional(),
  family: TEXT.optional(),
  given: TEXT.optional(),
  prefix: TEXT.optional(),
  suffix: TEXT.optional(),
  useprefix: z.boolean().optional(),
});

const TAGS: Readonly<Record<string, string>> = { em: 'i', strong: 'b', sup: 'sup', sub: 'sub' };

/** Rich text with the tags of CSL; marks of protected case say nothing of the text. */
function richText(runs: z.infer<typeof TEXT>): string {
  return runs
    .map(({ text = '', marks = [] }) =>
      marks.reduce((inner, { type }) => {
        const tag = TAGS[type];
        return tag === undefined ? inner : `<${tag}>${inner}</${tag}>`;
      }, text),
    )
    .join('')
    .replace(/<\/(i|b)><\1>/g, '');
}

const VALUE = z.union([
  z.string(),
  TEXT.transform(richText),
  z.array(TEXT).transform((texts) => texts.map(richText).join(' and ')),
]);
const PAGES = z
  .array(z.array(TEXT))
  .transform((ranges) => ranges.map((range) => range.map(richText).join('-')).join(', '));
const NAMES = z.array(NAME).transform((names) =>
  namesText(
    names.map(({ literal, family, given, prefix, suffix, useprefix }) => {
      const text = (runs: z.infer<typeof TEXT> | undefined) => runs && richText(runs);
      if (literal !== undefined) return { literal: richText(literal) };
      const particle = useprefix === true ? 'non-dropping-particle' : 'dropping-particle';
      return {
        family: text(family),
        given: text(given),
        [particle]: text(prefix),
        suffix: text(suffix),
      };
    }),
  ),
);

type Entry = ReturnType<typeof parse>['entries'][number];

function factsOf(entry: Entry): Facts {
  const fields: Readonly<Record<string, unknown>> = {
    ...entry.unknown_fields,
    ...entry.unexpected_fields,
    ...entry.fields,
  };
  const read = <T>(schema: z.ZodType<T>, ...names: readonly string[]): T | undefined => {
    const name = names.find((candidate) => fields[candidate] !== undefined);
    return name === undefined ? undefined : schema.parse(fields[name]);
  };
  const date = read(z.string(), 'date');
  return {
    title: read(VALUE, 'title'),
    author: read(NAMES, 'author'),
    editor: read(NAMES, 'editor'),
    translator: read(NAMES, 'translator'),
    issued: date === undefined ? undefined : edtfText(date),
    'container-title': read(VALUE, 'journaltitle', 'booktitle', 'maintitle'),
    volume: read(VALUE, 'volume'),
    issue: hasIssues(entry.bib_type) ? read(VALUE, 'issue', 'number') : read(VALUE, 'issue'),
    page: pagesText(read(PAGES, 'pages')),
    publisher: read(VALUE, 'publisher', 'institution', 'school', 'organization', 'howpublished'),
    DOI: read(VALUE, 'doi'),
    URL: read(VALUE, 'url'),
    ISBN: read(VALUE, 'isbn'),
    rest: JSON.stringify(fields),
  };
}

/** The fields by key, in the order of the file. */
export function readWithConverter(text: string): ReadonlyMap<string, Facts> {
  const { entries, errors } = parse(text, { processUnexpected: true, processUnknown: true });
  if (errors.length > 0) throw new Error(`The converter complains: ${JSON.stringify(errors)}`);
  return new Map(Object.values(entries).map((entry) => [entry.entry_key, factsOf(entry)]));
}
