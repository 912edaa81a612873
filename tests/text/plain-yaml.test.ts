import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateLibrary } from '../../bench/generate.ts';
import { FRONT_MATTER, parseYaml } from '../../src/core/text/front-matter.ts';
import { readPlainYaml } from '../../src/core/text/plain-yaml.ts';
import { fixtureFiles } from '../fixtures/library.ts';

/** What the parser of YAML makes of a text, or nothing where it finds a fault. */
function parsed(yaml: string): unknown {
  const document = parseYaml(yaml);
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  return document.toJS({ maxAliasCount: 0 });
}

/** Either nothing, or what the parser gives, in the same order. */
function agrees(yaml: string): void {
  const plain = readPlainYaml(yaml);
  if (plain !== undefined)
    expect([yaml, JSON.stringify(plain)]).toEqual([yaml, JSON.stringify(parsed(yaml))]);
}

const heads = (files: readonly { readonly text: string }[]) =>
  files.map(({ text }) => FRONT_MATTER.exec(text)?.[1] ?? '');

describe('the quick reader of front matter', () => {
  it.each([
    ['type: book', { type: 'book' }],
    ['issued: "2010"\nvolume: 010', { issued: '2010', volume: '010' }],
    ["note: 'It is: so # here'", { note: 'It is: so # here' }],
    [
      'a:\n  b: c\n  d:\n    - e\n    - f: g\n      h: i\nj: k',
      { a: { b: 'c', d: ['e', { f: 'g', h: 'i' }] }, j: 'k' },
    ],
    ['a:\n- b\n- c\nd: e', { a: ['b', 'c'], d: 'e' }],
    [
      'a: [b, "c, d", e f]\ng: { h: i, j: [k] }\nl: []',
      { a: ['b', 'c, d', 'e f'], g: { h: 'i', j: ['k'] }, l: [] },
    ],
    ['- a', undefined],
    ['a:\nb: ~\nc: true\nd: "true"', { a: null, b: null, c: true, d: 'true' }],
    ['# so\n\na: b   \n\n  # and so\nc: d', { a: 'b', c: 'd' }],
    ['url: https://example.org/a?b=c&d', { url: 'https://example.org/a?b=c&d' }],
    ['a: Smith & Doe, [so]', { a: 'Smith & Doe, [so]' }],
  ])('reads %j', (yaml, values) => {
    expect(readPlainYaml(yaml)).toEqual(values);
    agrees(yaml);
  });

  it.each([
    'a: b\n  c',
    'a: b # c',
    'a: b: c',
    'a: >\n  b',
    'a: |\n  b',
    'a: &b c',
    'a: *b',
    'a: !b c',
    'a: "b\\n"',
    "a: 'b''c'",
    'a: "b\n  c"',
    'a: b\na: c',
    'a: { b: c, b: d }',
    'a: [b,\n  c]',
    'a: [b, ]',
    'a: - b',
    'a:\n  - - b',
    'a:\n  -\n    b',
    'a:\tb',
    '  a: b',
    'a:\n    b: c\n  d: e',
    '"a": b',
    '? a\n: b',
    'a: {b}',
    'a: @b',
    '__proto__: a',
    'a: [1, {b: c}',
    'a',
    '',
    `a: ${'['.repeat(100_000)}`,
  ])('leaves %j to the parser', (yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined();
  });

  it('agrees with the parser on every entry of a library, and reads nearly all', () => {
    const all = heads(fixtureFiles());
    for (const yaml of all) agrees(yaml);
    expect(all.filter((yaml) => readPlainYaml(yaml) !== undefined).length).toBeGreaterThan(
      all.length * 0.8,
    );
  });

  it('agrees with the parser on what is generated', () => {
    for (const yaml of heads(generateLibrary({ size: 40, seed: 3 }).files)) agrees(yaml);
  });

  it('agrees with the parser, or leaves it to it, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        'c: ',
        'd:',
        ': ',
        ':',
        ' ',
        '  ',
        '- ',
        '-',
        '\n',
        '\n  ',
        '\n    ',
        '"',
        "'",
        '#',
        ' #',
      ],
      ...[
        '[',
        ']',
        '{',
        '}',
        ', ',
        ',',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '~',
        'null',
        'true',
        '?',
        '...',
        '\u00a0',
        '’',
        '1',
        '<<',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => agrees(pieces.join(''))),
      { numRuns: 5000 },
    );
  });

  it('agrees with the parser on lines that look like fields', () => {
    const value = fc.constantFrom(
      '',
      ' x',
      ' "x: y"',
      " 'x'",
      ' [x, y]',
      ' { x: y }',
      ' x y ',
      ' -x',
      ' x #y',
      ' x:',
      ' [x: y]',
      ' "x" y',
      ' [ x , y ]',
      ' null',
      ' {}',
      ' x, y',
      ' [x y, "z"]',
    );
    const line = fc
      .tuple(
        fc.constantFrom('', '  ', '    ', '- ', '  - ', '  -', '    - ', '      '),
        fc.constantFrom('a:', 'b:', 'c:', 'word', '#'),
        value,
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => agrees(lines.join('\n'))),
      { numRuns: 5000 },
    );
  });
});
