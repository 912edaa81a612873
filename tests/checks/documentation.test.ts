import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BODY_RULES } from '../../src/core/body/body-rules.ts';
import { ruleAddress } from '../../src/core/checks/rule-address.ts';
import { DOCUMENTED_RULES, ruleReference } from '../../src/core/checks/rule-reference.ts';
import { RULES } from '../../src/core/checks/rules.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { FILE_RULES } from '../../src/core/text/file-rules.ts';
import type { RuleExamples } from '../../src/core/text/rule-documentation.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { claim, concept, specimenOf, work } from '../entries.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(ROOT, 'docs', 'rules.md'), 'utf8');
const documented = DOCUMENTED_RULES.flatMap(({ rules }) => rules);
const names = documented.map(({ name }) => name);
const CHECKS = join(ROOT, 'src', 'core', 'checks');

/** The code that reports: all but the tables of what is found while a file is read. */
const reporting = ['core', 'disk']
  .flatMap((floor) =>
    readdirSync(join(ROOT, 'src', floor), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(ROOT, 'src', floor, path),
    ),
  )
  .filter((path) => path.endsWith('.ts') && !/(?:file|body)-rules\.ts$/.test(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the documentation of rules', () => {
  it('is what the code says today: npm run docs', () => {
    expect(page).toBe(ruleReference());
  });

  it('has a heading for every name, and each once', () => {
    const anchors = [...page.matchAll(/^### ([a-z-]+)$/gm)].map(([, name]) => name);
    expect(anchors).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(ruleAddress(name)).toBe(`docs/rules.md#${name}`);
  });

  it('speaks of what is reported while a file is read, and of nothing else', () => {
    const tables = Object.keys({ ...FILE_RULES, ...BODY_RULES });
    expect(tables.filter((name) => !reporting.includes(`'${name}'`))).toEqual([]);
  });

  it('leaves out nothing that is reported', () => {
    const reported = [...reporting.matchAll(/\brule: '([^']*)'/g)].map(([, name]) => name);
    expect(reported).toContain('yaml');
    expect(reported.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });
});

describe('the list of rules', () => {
  it('holds the rule of every file in checks/, by the name of the file', () => {
    const files = readdirSync(CHECKS).filter(
      (file) =>
        file !== 'rule.ts' && readFileSync(join(CHECKS, file), 'utf8').includes('defineRule('),
    );
    const listed: readonly string[] = RULES.map(({ name }) => `${name}.ts`);
    expect(
      files.filter((file) => !listed.includes(file)),
      'These files are in no list of src/core/checks/rules.ts, so the check does not run them; or the rule has another name than its file.',
    ).toEqual([]);
    expect(
      listed.filter((file) => !files.includes(file)),
      'These rules are in files of another name.',
    ).toEqual([]);
  });
});

/** The entry that a piece of the documentation is taken from; its fields stand for the specimen’s own. */
function entryWith({ in: place, of, without = [] }: RuleExamples, text: string): SourceFile {
  const specimen = specimenOf(of ?? 'works');
  if (place === 'body') return specimen('a', { body: text });
  const { path, text: sound } = specimen('a');
  // The fields of the specimen, each with the lines that belong to it, and the end of the head.
  const fields = sound.slice('---\n'.length).split(/^(?=\S)/m);
  const nameOf = (field: string) => field.split(':', 1)[0];
  const named = [...text.split(/^(?=\S)/m).map(nameOf), ...without];
  const kept = fields.filter((field) => !named.includes(nameOf(field)));
  return { path, text: ['---\n', text, '\n', ...kept].join('') };
}

const library = [
  work('christens2010public'),
  work('gecan2004going', { grade: 'full-text' }),
  concept('one-to-one'),
  {
    path: 'people/addams.mdx',
    text: '---\nname: { family: Addams, given: Jane }\nborn: 1860-09-06\ndied: 1935-05-21\ndescription: A writer.\n---\n',
  },
  claim('claim-1'),
];

function toldOf(example: RuleExamples, text: string) {
  const { problems } = createLibrary([...library, entryWith(example, text)], {
    publicFiles: new Set(['figures/map.png']),
    today: '2026-11-24',
  });
  const told = problems.filter(({ path }) => path.endsWith('/a.mdx'));
  return {
    rules: told.map(({ rule }) => rule),
    /** For whoever reads that a test failed. */
    all: told.map(({ line, rule, message }) => `line ${line}: ${message} (${rule})`).join('\n'),
  };
}

describe.each(
  documented.flatMap(({ name, examples }) =>
    examples === undefined || examples.in === 'file' ? [] : [[name, examples] as const],
  ),
)('the example of %s', (name, example) => {
  it('is told of where it is wrong, and not where it is right', () => {
    const wrong = toldOf(example, example.wrong);
    expect(wrong.rules, `all that is told of it:\n${wrong.all}\n`).toContain(name);
    const right = toldOf(example, example.right);
    expect(right.rules, right.all).not.toContain(name);
    // What cannot be read is told of nothing else.
    expect(right.rules, right.all).not.toContain('yaml');
  });
});
