import fc from 'fast-check';
import {
  CSL_DATE_VARIABLES,
  CSL_NAME_VARIABLES,
  CSL_TEXT_VARIABLES,
  CSL_TYPES,
} from '../../src/core/model/csl.ts';
import { RELATION_TYPES } from '../../src/core/model/relations.ts';
import { USUAL_TERMS } from '../../src/core/model/terms.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { anyCharacter } from './any-character.ts';

/** Pieces that mean something to one of the languages that a text goes through. */
const PIECES = [
  ...'< > & " \' @ [ ] ( ) { } | \\ ` * _ # - + ~ ^ : ; , / = ! . % $ ?'.split(' '),
  ...[
    ' ',
    '  ',
    'word',
    'Words of a text',
    'é',
    'ß',
    'Ž',
    '中文',
    'עברית',
    '😀',
    '–',
    '“',
    '”',
    '’',
  ],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>'],
  ...["'-alert(1)-'", '</script>', '</style>', '</title>', '<!--', '-->', ']]>', '<![CDATA['],
  ...['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'https://x.org/a?b=c&d="e"'],
  ...['https://x.org/<b>', 'www.x.org', 'a@b.org', '&lt;', '&#60;', '&amp;', '&quot;', '&nbsp'],
  ...['<i>', '</i>', '<b>', '</b>', '<sup>', '</sup>', '<span class="nocase">', '</span>', '<sc>'],
  ...['<span style="font-variant:small-caps">', '<a href="x">', '</a>', '<a data-cite="w0">'],
  ...['{', '}', '\\textbf{', '\\input{x}', '$^{', '@book{a,', '\\end', '%', '\\u0000', '\\par'],
  ...['TY  - ', 'ER  - ', '=HYPERLINK("x")', '@SUM', '__proto__', 'constructor', 'toString'],
  ...['$&', '$1', '$`', '‹C0›', 'U+E000', '%s', '%00', '../..', 'CON', 'NaN', 'undefined'],
];

/** Characters that no text may hold: what has them is refused. */
const REFUSED = [
  '\0',
  '\u202e',
  '\u200b',
  '\u{e0041}',
  '\ue000',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\x1b',
];

/** A text of one line, at times with what is refused. */
const text = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 10, arbitrary: fc.string({ maxLength: 3 }) },
      { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => `${pieces.join('')}x`);
/** A text that may be one of the words that each object knows. */
const word = fc.oneof(
  { weight: 8, arbitrary: text },
  fc.constantFrom('constructor', '__proto__', 'toString', 'a::b', '…', '1912', 'x'),
);

const KEYS = ['w0', 'w1', 'w2'];
const key = fc.constantFrom(...KEYS);
const id = fc.constantFrom(...KEYS, 'p', 'o', 'c', 'e');

/** A text as Markdown writes it: whatever has a meaning there as a reference or behind a backslash. */
const written = text.map((words) =>
  words
    .replace(/[<{&!]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\[\]@*_`|~#^]/g, '\\$&')
    .replace(/https?:|www\./g, 'web '),
);

/** A piece of a body: what Markdown and our own characters are made of. */
const inline = fc.oneof(
  { weight: 4, arbitrary: written },
  { weight: 2, arbitrary: key.map((work) => `[@${work}]`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(key, fc.constantFrom(', p. 12', ', chap. 3; @w1', ', passim', ', pp. ix–x, and so on'))
      .map((parts) => `[see @${parts.join('')}]`),
  },
  key.map((work) => `@${work} says`),
  fc.tuple(id, written).map(([to, label]) => `[[${to}|${label.replace(/\\[[\]|]/g, '')}x]]`),
  id.map((to) => `[[${to}]]`),
  written.map((label) => `[${label}](https://x.org/?a=1&b=2 "a title")`),
  written.map((words) => `*x ${words} x* **b** ~~c~~ \`code <b>\``),
);
const block = fc.oneof(
  fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `A [@w1] ${parts.join(' ')}`),
  written.map((words) => `## H ${words}`),
  inline.map((words) => `- ${words}\n- b\n  1. ${words}`),
  inline.map((words) => `> ${words}\n> > b`),
  written.map((words) => `| a | b |\n|---|---|\n| ${words} | b |`),
  inline.map((words) => `b[^1]\n\n[^1]: ${words}`),
  text.map((words) => `\`\`\`html\n${words}\n\`\`\``),
  inline.map((words) => `A [@w2].\n\n<Aside>\n${words}\n</Aside>`),
  fc
    .tuple(key, inline)
    .map(([of, words]) => `<Quote of="${of}" locator="p. 1">\n${words}\n</Quote>`),
  text.map(
    (words) => `<Figure src="a.png" alt="${words.replace(/["&]/g, '')}" credit="x">\nb\n</Figure>`,
  ),
  fc.constantFrom(
    '<Bibliography concept="c" />',
    '<Bibliography works="w0 w1" />',
    'A [@w0].\n\n<Claim of="k1" />',
  ),
);
/** What no body may hold. */
const refused = fc.oneof(
  text,
  fc.constantFrom(
    'import a from "b"',
    '<b>x</b>',
    '{1 + 1}',
    '<Aside>',
    '![a](b)',
    '[a](javascript:x)',
    '<Figure src="../a.png" alt="">a</Figure>',
    '<Quote of="w0" onclick="x">a</Quote>',
  ),
);
/** Each footnote its own number. */
const numbered = (words: string, index: number) => words.replaceAll('[^1]', `[^${index}]`);
const body = fc
  .array(block, { maxLength: 5 })
  .map((blocks) => ['A [@w0].', ...blocks.map(numbered)].join('\n\n'));

const date = fc.constantFrom('2010', '2010-03', '1890~', '1890/1895', '2010-03-05', '1999/..');
const name = fc.oneof(
  fc.record(
    { family: word, given: word, suffix: text, 'non-dropping-particle': text },
    { requiredKeys: ['family'] },
  ),
  fc.record({ literal: word }),
  fc.constant({ family: 'Doe', given: 'Jane', person: 'p' }),
);

/** An object with some of the keys. */
function some<V>(keys: readonly string[], value: (key: string) => fc.Arbitrary<V>) {
  return fc
    .subarray([...keys], { maxLength: 6 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((each) => [each, value(each)]))));
}

const variable = (field: string): fc.Arbitrary<string> => {
  if (field === 'URL')
    return fc.constantFrom(
      "https://x.org/a'b(c)?d=e&f",
      'http://x.org/%22',
      'https://x.org/%E2%80%AE',
    );
  if (field === 'DOI') return text.map((words) => `10.1234/${words.replace(/\s/g, '') || 'x'}`);
  return field === 'PMID' || field === 'PMCID'
    ? fc.constant(field === 'PMID' ? '12345' : 'PMC12345')
    : text;
};

const work = fc
  .tuple(
    fc.record({
      type: fc.constantFrom(...CSL_TYPES),
      title: word,
      summary: text,
      remarks: fc.array(text, { maxLength: 2 }),
    }),
    some(
      CSL_TEXT_VARIABLES.filter((field) => field !== 'title'),
      variable,
    ),
    some(CSL_NAME_VARIABLES, () => fc.array(name, { minLength: 1, maxLength: 3 })),
    some(CSL_DATE_VARIABLES, () => date),
    fc.record({
      concepts: fc.constantFrom([], ['c']),
      evidence: fc.constantFrom([], ...USUAL_TERMS.evidence.map(({ id }) => [id])),
      relations: fc.array(
        fc.record({
          type: fc.constantFrom(...Object.keys(RELATION_TYPES)),
          text,
          sources: fc.constant(['s']),
          note: text,
        }),
        { maxLength: 1 },
      ),
      'as-cited': fc.array(
        fc.record({
          in: key,
          text,
          faults: fc.array(fc.record({ at: text, correction: text }), { maxLength: 1 }),
        }),
        { maxLength: 1 },
      ),
      unconfirmed: fc.array(
        fc.record({
          field: fc.constantFrom('page', 'volume', 'publisher'),
          value: text,
          note: text,
        }),
        { maxLength: 1 },
      ),
    }),
    fc.record({
      grade: fc.constantFrom('full-text', 'part'),
      seen: text,
      unseen: text,
      by: text,
    }),
    fc.record({ name: text, seen: text }),
  )
  .map(([required, texts, names, dates, rest, basis, source]) => {
    const record = { ...texts, ...names, ...dates, ...required };
    const fields = Object.keys(record).filter((field) => !['summary', 'remarks'].includes(field));
    const unconfirmed = rest.unconfirmed.filter(({ field }) => !(field in record));
    return {
      ...record,
      ...rest,
      unconfirmed,
      // A citation has to hold the words that are wrong in it.
      'as-cited': rest['as-cited'].map((cited) => ({
        ...cited,
        faults: cited.faults.map((fault) => ({ ...fault, at: cited.text.trim() })),
      })),
      basis: { ...basis, sources: ['s'], date: '2026-11' },
      sources: { s: { ...source, url: "https://x.org/?a='b'&c" } },
      confirmed: [{ fields, sources: ['s'], note: source.seen }],
    };
  });

const sources = { s: { name: 'The shelf' } };
const authority = {
  description: inline,
  names: fc.array(
    fc.record({
      name: text,
      kind: fc.constantFrom('variant', 'former'),
      note: text,
      sources: fc.constant(['s']),
    }),
    { maxLength: 2 },
  ),
  facts: fc.array(fc.record({ label: text, text: inline, date, sources: fc.constant(['s']) }), {
    maxLength: 2,
  }),
  conflicts: fc.array(fc.record({ text: inline, sources: fc.constant(['s']) }), { maxLength: 1 }),
  sources: fc.constant(sources),
};
const heads: readonly (readonly [string, fc.Arbitrary<object>])[] = [
  ...KEYS.map((each) => [`works/${each}`, work] as const),
  [
    'people/p',
    fc.record({ name: fc.record({ family: text, given: text }), sort: text, ...authority }),
  ],
  ['organizations/o', fc.record({ name: text, founded: date, ...authority })],
  [
    'concepts/c',
    fc.record({
      name: text,
      definition: inline,
      'see-from': fc.array(text, { maxLength: 2 }),
      positions: fc.array(
        fc.record({ position: fc.constantFrom('defines', 'disputes'), work: key, text: inline }),
        { maxLength: 2 },
      ),
      gaps: fc.array(fc.record({ evidence: fc.constant(['opinion']), text }), { maxLength: 1 }),
    }),
  ],
  [
    'essays/e',
    fc.record({
      title: text,
      standfirst: text,
      author: fc.array(text, { minLength: 1, maxLength: 2 }),
      date: fc.constant('2026-11'),
      nocite: fc.constantFrom([], ['w2']),
    }),
  ],
  [
    'readings/r',
    fc.record({
      title: text,
      standfirst: text,
      date: fc.constant('2026-11'),
      steps: fc.tuple(
        fc.record({ entry: fc.constant('w0'), reason: inline, question: text }),
        fc.record({ entry: fc.constant('c'), reason: inline }),
      ),
    }),
  ],
  [
    'claims/k1',
    fc.record({
      number: fc.constant('1'),
      text: inline,
      'said-by': text,
      about: fc.constant(['w1']),
      in: fc.constant('w0'),
      place: text,
      status: fc.constantFrom('supported', 'opinion'),
      finding: inline,
      date: fc.constant('2026-11'),
    }),
  ],
  [
    'leads/l',
    fc.record({
      title: text,
      believed: text,
      origin: text,
      searched: text,
      wanted: text,
      date: fc.constant('2026-11'),
    }),
  ],
];

/** Front matter as it may be written: JSON is YAML, too. */
function fieldsOf(head: object): string {
  return Object.entries(head)
    .map(([field, value]) => `${field}: ${JSON.stringify(value)}\n`)
    .join('');
}

/**
 * A library with an entry of each kind that knows the others. Every text of it holds characters
 * that mean something somewhere; most of its entries are valid, some have what is refused in them.
 */
export const library: fc.Arbitrary<SourceFile[]> = fc
  .tuple(...heads.map(([path, head]) => fc.tuple(fc.constant(path), head, body)))
  .map((entries) =>
    entries.map(([path, head, text]) => ({
      path: `${path}.mdx`,
      text: `---\n${fieldsOf(head)}---\n\n${path.startsWith('claims/') || path.startsWith('leads/') ? '' : text}\n`,
    })),
  );

/** A file in which anything may stand, where a file may stand and elsewhere. */
export const anyFile: fc.Arbitrary<SourceFile> = fc.record({
  path: fc.oneof(
    fc.constantFrom(
      'works/a.mdx',
      'essays/a.mdx',
      'works/../a.mdx',
      '../a.mdx',
      'works/__proto__.mdx',
      '/works/a.mdx',
    ),
    fc.string({ unit: anyCharacter, maxLength: 12 }),
  ),
  text: fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '---\n',
            '\n',
            '\r\n',
            ': ',
            '- ',
            '  ',
            '\t',
            '#',
            '"',
            "'",
            '|',
            '>',
            '!!js/function',
            '&a',
            '*a',
            '<<',
            '? ',
            '%YAML',
            '...',
          ),
          fc.constantFrom(
            'title',
            'type',
            'author',
            'sources',
            '__proto__',
            'constructor',
            'basis',
          ),
          fc.constantFrom(...PIECES, ...REFUSED),
          block,
          refused,
        ),
        { maxLength: 30 },
      )
      .map((parts) => `---\n${parts.join('')}`),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
  ),
});
