import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuleExample } from '../../src/core/checks/documentation/rule-document.ts';
import { RULE_DOCUMENTS } from '../../src/core/checks/documentation/rule-documents.ts';
import { ruleReference } from '../../src/core/checks/documentation/rule-reference.ts';
import { ruleAddress } from '../../src/core/checks/rule-address.ts';
import { RULES } from '../../src/core/checks/rules.ts';
import { createLibrary } from '../../src/core/library.ts';
import { RULE_NAMES, type RuleName, SILENCEABLE_RULES } from '../../src/core/text/rule-names.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { concept, essay, organization, person, work } from '../entries.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8');
const documents = Object.entries(RULE_DOCUMENTS) as [RuleName, (typeof RULE_DOCUMENTS)[RuleName]][];

describe('the documentation of rules', () => {
  it('is what the code says today: npm run docs', () => {
    expect(page).toBe(ruleReference());
  });

  it('has a heading for every name, and no other', () => {
    expect(Object.keys(RULE_DOCUMENTS).sort()).toEqual([...RULE_NAMES].sort());
    const anchors = [...page.matchAll(/^### ([a-z-]+)$/gm)].map(([, name]) => name);
    expect(anchors.sort()).toEqual([...RULE_NAMES].sort());
    for (const name of RULE_NAMES) expect(ruleAddress(name)).toBe(`docs/rules.md#${name}`);
  });

  it('says of each how grave it is, as the code does', () => {
    for (const { name, severity } of RULES) {
      expect([name, RULE_DOCUMENTS[name].severity]).toEqual([name, severity]);
    }
    for (const name of SILENCEABLE_RULES) expect(RULE_DOCUMENTS[name].severity).toBe('warning');
  });

  it('speaks of what is reported somewhere', () => {
    const code = ['core', 'disk']
      .flatMap((floor) =>
        readdirSync(join(ROOT, 'src', floor), { recursive: true, encoding: 'utf8' }).map((path) =>
          join(ROOT, 'src', floor, path),
        ),
      )
      .filter((path) => path.endsWith('.ts') && !/documentation|rule-names/.test(path))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    expect(RULE_NAMES.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });
});

/** The entry that a piece of the documentation is taken from. */
function entryWith({ in: place, of }: RuleExample, text: string): SourceFile {
  const parts = place === 'body' ? { body: text } : { fields: text };
  if (of === 'people') return person('a', parts);
  if (of === 'organizations') return organization('a', parts);
  if (of === 'concepts') return concept('a', parts);
  if (of === 'essays') return essay('a', parts);
  const entry = work('a', parts);
  if (text.startsWith('basis: ')) {
    return { ...entry, text: work('a').text.replace(/^basis: .*$/m, () => text) };
  }
  if (!text.startsWith('type: ')) return entry;
  return { ...entry, text: entry.text.replace(/type: book\ntitle: [^\n]*\n/, '') };
}

const library = [
  work('christens2010public'),
  work('gecan2004going', { grade: 'full-text' }),
  concept('one-to-one'),
  {
    path: 'people/addams.mdx',
    text: '---\nname: { family: Addams, given: Jane }\nborn: 1860-09-06\ndied: 1935-05-21\ndescription: A writer.\n---\n',
  },
  {
    path: 'claims/claim-1.mdx',
    text: '---\nnumber: "1"\ntext: So it is.\nsaid-by: Doe\nin: gecan2004going\nplace: p. 1\nstatus: opinion\nfinding: None.\ndate: 2026-11\n---\n',
  },
];

function toldOf(example: RuleExample, text: string): RuleName[] {
  const { problems } = createLibrary([...library, entryWith(example, text)], {
    publicFiles: new Set(['figures/map.png']),
    today: '2026-11-24',
  });
  return problems.filter(({ path }) => path.endsWith('/a.mdx')).map(({ rule }) => rule);
}

describe.each(
  documents.flatMap(([name, { example }]) =>
    example === undefined || example.in === 'file' ? [] : [[name, example] as const],
  ),
)('the example of %s', (name, example) => {
  it('is told of where it is wrong, and not where it is right', () => {
    expect(toldOf(example, example.wrong)).toContain(name);
    expect(toldOf(example, example.right)).not.toContain(name);
  });
});
