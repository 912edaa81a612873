import { z } from 'zod';
import type { CslType } from '../../src/core/model/csl.ts';
import { KINDS, type Kind } from '../../src/core/model/kinds.ts';
import type { SiteConfig } from '../../src/core/model/site-config.ts';
import type { SourceFile } from '../../src/core/text/source.ts';

/*
 * A library in which a stranger has written into every field that takes a text. The fields come from
 * the schemas: a new one holds a hostile text without anybody thinking of it.
 */

/** What a stranger would write, each for another language that the text goes through. */
export const PAYLOADS: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><img src=x onerror=alert(2)>',
  "'><svg onload=alert(3)>",
  '" onmouseover="alert(4)" autofocus onfocus="alert(4)',
  'javascript:alert(5)',
  'data:text/html,<script>alert(6)</script>',
  '</style><style>*{background:url(//evil.example/)}',
  '</title></textarea></template><iframe srcdoc="<script>alert(7)</script>">',
  '<!--<script>',
  '-->]]><![CDATA[',
  '&lt;script&gt;alert(8)&lt;/script&gt;&#60;b&#62;',
  '{{constructor}} \u0024{alert(9)} {alert(9)} <% %> #{7}',
  '$& $1 $` ‹C0› %s %00 ../..',
  '<base href=//evil.example><meta http-equiv=refresh content=0;url=//evil.example>',
  '<form action=//evil.example><button formaction=javascript:alert(10)>',
  '<a href="javascript:alert(11)">x</a> <math><mtext><b style=x>',
  '=HYPERLINK("//evil.example") \\input{x} {\\field}',
];

/** How the texts of a library are made: the same entries come hostile and harmless. */
export interface Texts {
  /** For a field that takes any text. */
  readonly plain: string;
  /** The same, for one that takes Markdown. */
  readonly written: string;
  /** For the end of an address, without blanks. */
  readonly address: string;
  /** For the end of a DOI, which may hold what no address may. */
  readonly doi: string;
}

const joined = `P ${PAYLOADS.join(' ')} E`;

export const HOSTILE: Texts = {
  plain: joined,
  written: inMarkdown(joined),
  address: "a'onx=alert(1)&b=javascript:alert(1)&c=%3Cscript%3E&d={{x}}\u0024{x}`)",
  doi: `"'><img/src=x/onerror=alert(1)><script>alert(2)</script>&lt;{{x}}`,
};

export const HARMLESS: Texts = {
  plain: 'P one two three E',
  written: 'P one two three E',
  address: 'a=1&b=2',
  doi: 'a1',
};

/** Whatever has a meaning in Markdown as a reference or behind a backslash. */
function inMarkdown(text: string): string {
  return text
    .replace(/[<{&!]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\\[\]@*_`|~#^]/g, '\\$&');
}

/** The fields that take Markdown, and those that must hold something else than any text. */
const MARKDOWN = new Set([
  'people description',
  'people facts[].text',
  'people conflicts[].text',
  'organizations description',
  'organizations facts[].text',
  'organizations conflicts[].text',
  'concepts definition',
  'concepts positions[].text',
  'concepts conflicts[].text',
  'readings steps[].reason',
  'claims text',
  'claims finding',
]);

/** A node of JSON Schema, as far as it matters here. */
interface Node {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
}

interface Specimen {
  readonly kind: Kind;
  readonly id: string;
  readonly type?: CslType;
  /** A field that this work lacks, so that it can be told as not confirmed. */
  readonly lacks?: string;
  /** Names without parts. */
  readonly literal?: boolean;
}

const WITHDRAWN = 'mistaken-talk';

/** At most ten and one that is withdrawn: a library that is built. */
const SPECIMENS: readonly Specimen[] = [
  { kind: 'works', id: 'abel2010talks', type: 'article-journal', lacks: 'page' },
  { kind: 'works', id: 'berg2011walks', type: 'chapter', lacks: 'volume', literal: true },
  { kind: 'works', id: 'cole2012house', type: 'thesis', lacks: 'publisher' },
  { kind: 'people', id: 'abel' },
  { kind: 'organizations', id: 'house' },
  { kind: 'concepts', id: 'talk' },
  { kind: 'essays', id: 'on-talks' },
  { kind: 'readings', id: 'first-talks' },
  { kind: 'claims', id: 'claim-1' },
  { kind: 'leads', id: 'lost-talk' },
  { kind: 'concepts', id: WITHDRAWN },
];

/** What stands in the fields that take no text of any kind, by their path or its end. */
function fixed(path: string, { kind, id, type }: Specimen, texts: Texts): unknown {
  const byPath: Readonly<Record<string, unknown>> = {
    type,
    'gaps.evidence': ['field-experiment'],
    'positions.position': 'defines',
    'basis.grade': 'part',
    'relations.to': id === 'abel2010talks' ? 'berg2011walks' : 'abel2010talks',
  };
  const byName: Readonly<Record<string, unknown>> = {
    DOI: `10.1234/${id}${texts.doi}`,
    URL: `https://x.org/?${texts.address}`,
    ISBN: '9780306406157',
    ISSN: '0090-4392',
    PMID: '22094588',
    PMCID: 'PMC1234567',
    url: `https://x.org/?${texts.address}`,
    work: 'berg2011walks',
    date: '2026-11',
    created: '2026-11',
    since: '2026-11',
    person: 'abel',
    organization: 'house',
    number: kind === 'claims' ? '1' : undefined,
    // At most 25 words.
    quote: kind === 'claims' ? texts.plain.split(' ').slice(0, 12).join(' ') : undefined,
    entry: 'talk',
    instead: 'talk',
    answer: kind === 'essays' ? `${texts.written} [@abel2010talks]` : undefined,
    minutes: '10',
    in: id === 'berg2011walks' ? 'abel2010talks' : 'berg2011walks',
    about: ['cole2012house'],
    people: ['abel'],
    organizations: ['house'],
    concepts: ['talk'],
    nocite: id === 'cole2012house' ? [] : ['cole2012house'],
    'see-also': ['house'],
    checked: ['s'],
    formerly: [`old-${id}`],
    ORCID: '0000-0002-1825-0097',
    Wikidata: 'Q42',
    VIAF: '42',
    ROR: '02vm5rt34',
    evidence: ['quantitative'],
  };
  return byPath[path] ?? byName[path.replace(/^.*\./, '')];
}

/** The files of the library, each field of each kind filled. */
export function libraryOf(texts: Texts): SourceFile[] {
  return SPECIMENS.map((specimen) => {
    const { kind, id } = specimen;
    const schema = z.toJSONSchema(KINDS[kind].schema, { io: 'input' }) as Node;
    const head = objectOf(schema, '', specimen, texts);
    const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    return {
      path: `${kind}/${id}.mdx`,
      text: `---\n${lines.join('\n')}\n---\n\n${bodyOf(kind, texts)}\n`,
    };
  });
}

function objectOf(node: Node, prefix: string, specimen: Specimen, texts: Texts) {
  const fields = Object.entries(node.properties ?? {})
    .filter(([name]) => !(prefix === '' && name === specimen.lacks))
    .map(([name, inner]) => [name, fieldOf(inner, `${prefix}${name}`, specimen, texts)] as const)
    .filter(([, value]) => value !== undefined);
  const made: Record<string, unknown> = Object.fromEntries(fields);
  return prefix === '' ? completed(made, specimen, texts) : made;
}

/** What one field has to say of another. */
function completed(made: Record<string, unknown>, specimen: Specimen, texts: Texts) {
  if (specimen.kind !== 'works') return made;
  const described = ['evidence', 'people', 'organizations', 'concepts', 'basis', 'summary'];
  const rest = ['sources', 'confirmed', 'unconfirmed', 'relations', 'as-cited', 'nocite', 'others'];
  const own = new Set([...described, ...rest, 'remarks', 'created', 'changes', 'formerly']);
  // An identifier belongs to one work.
  if (specimen.literal !== undefined || specimen.type === 'thesis') {
    for (const field of ['ISBN', 'ISSN', 'PMID', 'PMCID']) delete made[field];
  }
  if (specimen.type === 'thesis') {
    delete made['container-title'];
    made['issued'] = { literal: texts.plain };
  }
  const [relation] = Array.isArray(made['relations']) ? made['relations'] : [];
  const [cited] = Array.isArray(made['as-cited']) ? made['as-cited'] : [];
  return {
    ...made,
    'as-cited': [
      {
        ...cited,
        text: `${texts.plain} ${texts.address} ${texts.plain}`,
        faults: [{ at: texts.address, correction: texts.plain }],
      },
      { ...cited, text: texts.plain, faults: [{ at: texts.plain, correction: texts.plain }] },
    ],
    relations: [
      { ...relation, text: undefined },
      { ...relation, to: undefined },
    ],
    confirmed: [
      {
        fields: Object.keys(made).filter((field) => !own.has(field)),
        sources: ['s'],
        note: texts.plain,
      },
    ],
    unconfirmed: [{ field: specimen.lacks, value: texts.plain, note: texts.plain }],
  };
}

function fieldOf(node: Node, path: string, specimen: Specimen, texts: Texts): unknown {
  // What the check refuses when nothing is silenced by it.
  if (path === 'silenced') return undefined;
  // Only one entry, as what is withdrawn shows nothing else.
  if (path === 'withdrawn' && specimen.id !== WITHDRAWN) return undefined;
  if (/(?:^|\.|\])sources$/.test(path) && node.type === 'array') return ['s'];
  const known = fixed(path.replace(/\[\]/g, ''), specimen, texts);
  if (known !== undefined && !(path === 'name' || node.type === 'object')) return known;
  if (node.enum) return choose(path, node.enum);
  if (node.const !== undefined) return node.const;
  if (node.anyOf) return alternative(node.anyOf, path, specimen, texts);
  if (node.type === 'boolean') return true;
  if (node.type === 'array') {
    const count = Math.max(1, node.minItems ?? 1);
    const items = node.items ?? {};
    return Array.from({ length: count }, (_, at) => {
      const value = fieldOf(items, `${path}[]`, specimen, texts);
      return path === 'steps' ? { ...(value as object), entry: STEPS[at] } : value;
    });
  }
  if (node.properties) return objectOf(node, `${path}.`, specimen, texts);
  if (typeof node.additionalProperties === 'object') {
    return { s: fieldOf(node.additionalProperties, `${path}.s`, specimen, texts) };
  }
  if (node.pattern !== undefined) {
    throw new Error(`${path} takes ${node.pattern}: say in tests/fuzz/hostile-library.ts what.`);
  }
  return MARKDOWN.has(`${specimen.kind} ${path}`) ? texts.written : texts.plain;
}

const STEPS = ['abel2010talks', 'talk'] as const;

/** Words that make the rest hold together; else the first. */
function choose(path: string, words: readonly unknown[]): unknown {
  const wanted = ['misprint', 'cites', 'not-supported'];
  return words.find((word) => wanted.includes(String(word))) ?? words[0] ?? path;
}

/** Names in parts or without, dates in figures or in words. */
function alternative(nodes: readonly Node[], path: string, specimen: Specimen, texts: Texts) {
  const literal = nodes.find((node) => node.properties?.['literal']);
  const parts = nodes.find((node) => node.properties?.['family']);
  if (literal === undefined) return fieldOf(nodes[0] ?? {}, path, specimen, texts);
  if (parts !== undefined) {
    return objectOf(specimen.literal ? literal : parts, `${path}.`, specimen, texts);
  }
  return ['accessed', 'submitted', 'event-date'].includes(path) ? { literal: texts.plain } : '2010';
}

/** A text with every form that a text may have. */
function bodyOf(kind: Kind, { written }: Texts): string {
  if (kind === 'claims' || kind === 'leads') return '';
  const code = written.replace(/&#(\d+);|\\(.)/g, (_all, digits?: string, sign = '') =>
    digits === undefined ? sign : String.fromCharCode(Number(digits)),
  );
  const label = written.replace(/\\[[\]|]/g, '').replace(/"/g, '');
  return `A [@abel2010talks, p. 1] and [${label.replace(/[@;&]/g, '')} @berg2011walks, ${label.replace(/[@;&]/g, '')}] and @cole2012house.

## What it asks

${written} *x ${written} x* **b ${written} b** [[talk|${label}]] [${label}](https://x.org/?a=1)

- ${written}
- [[house]]

> ${written}

| a | ${written} |
| :- | -: |
| ${written} | b |

A note[^1].

[^1]: ${written}

\`\`\`html
${code}
\`\`\`

<Quote of="abel2010talks" locator="p. 1">
${written}
</Quote>

<Figure src="picture.svg" alt="${label.replace(/&/g, '')}" credit="${label.replace(/&/g, '')}">
${written}
</Figure>

<Bibliography works="abel2010talks" />

<Claim of="claim-1" />
`;
}

/** The settings of a library whose words come from somewhere else, too. */
export function configOf({ plain, address }: Texts): SiteConfig {
  return {
    title: plain,
    strap: plain,
    description: plain,
    site: 'https://library.example',
    editors: plain,
    licence: { name: plain, url: `https://x.org/?${address}` },
    language: 'en',
    style: 'apa',
    styles: ['hostile'],
    repository: 'https://github.com/x/y',
    contact: 'editors@library.example',
    home: {
      question: plain,
      lede: plain,
      drawer: ['abel2010talks', 'berg2011walks', 'cole2012house'],
      essay: 'on-talks',
    },
  };
}

/** A citation style whose own words are hostile: its title, and what it prints round names and titles. */
export function styleOf({ plain }: Texts, form: 'note' | 'in-text' = 'note'): string {
  const words = plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="${form}" version="1.0" default-locale="en-US">
  <info><title>${words}</title><id>hostile</id><updated>2026-11-01T00:00:00+00:00</updated></info>
  <macro name="work"><group delimiter=", ">
    <names variable="author"><name/></names>
    <text variable="title" font-variant="small-caps" prefix="${words}"/>
    <text variable="container-title" text-decoration="underline"/>
    <text value="${words}" font-style="italic"/>
    <text variable="note"/>
    <date variable="issued" form="text"/>
    <text variable="URL"/>
  </group></macro>
  <citation><layout prefix="${words}" delimiter="; " suffix="${words}"><group delimiter=", ">
    <text macro="work"/><text variable="locator"/>
  </group></layout></citation>
  <bibliography><layout suffix="."><text macro="work"/></layout></bibliography>
</style>
`;
}
