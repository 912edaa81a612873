import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetInLiteral } from '../../src/core/text/literal-places.ts';

const MODULE = `import type { SiteConfig } from './x.ts';

/* const config = { title: 'not this one' }; */
const other = { title: 'nor this' };
const config: SiteConfig = {
  title: 'It’s a title, with { and \\' in it', // title: 'x',
  "styles": ['apa', \`b\`, ...more],
  licence: { name: 'CC', url: compute(1, [2]) },
  short,
  home: { drawer: [ 'a', /* 'x', */ 'b' ], 'essay': "e" },
};

export default config;
`;

const at = (text: string, path: readonly PropertyKey[], part?: 'key' | 'value') =>
  text.slice(offsetInLiteral(text, path, part));

describe('the places of a literal', () => {
  it.each<[readonly PropertyKey[], string]>([
    [['title'], "'It’s a title"],
    [['styles'], "['apa'"],
    [['styles', 0], "'apa'"],
    [['styles', 1], '`b`'],
    [['licence', 'url'], 'compute(1'],
    [['short'], 'short,'],
    [['home', 'drawer', 1], "'b' ]"],
    [['home', 'essay'], '"e" }'],
    // What is not there is told of at what it would stand in.
    [['home', 'lede'], '{ drawer'],
    [['strap'], '{\n  title'],
    [['licence', 'url', 'x'], 'compute(1'],
    [['styles', 9], "['apa'"],
  ])('%j', (path, start) => {
    expect(at(MODULE, path).startsWith(start)).toBe(true);
  });

  it('are those of names where names are asked for', () => {
    expect(at(MODULE, ['home', 'essay'], 'key')).toMatch(/^'essay': "e"/);
    expect(at(MODULE, ['styles'], 'key')).toMatch(/^"styles"/);
  });

  it.each([
    ['export default { a: 1 };', '1 }'],
    ['export default { a: 1 } satisfies SiteConfig;', '1 }'],
    ['const $x = { a: 1 } as const;\nexport default $x;', '1 }'],
  ])('are found in %j', (text, start) => {
    expect(at(text, ['a']).startsWith(start)).toBe(true);
  });

  it.each([
    '',
    'export default',
    'export default config;',
    'const a = {',
    'export default { a: [',
    "export default { a: '",
  ])('are somewhere in %j', (text) => {
    const offset = offsetInLiteral(text, ['a', 0, 'b']);
    expect(offset).toBeGreaterThanOrEqual(0);
    expect(offset).toBeLessThanOrEqual(text.length);
  });

  it('are those of whatever is written as JSON', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), { minKeys: 1 }),
        fc.constantFrom(undefined, 2),
        (value, indent) => {
          const text = `export default ${JSON.stringify(value, null, indent)};\n`;
          for (const [path, inner] of placesOf(value)) {
            // A name written with a backslash is told of at what it stands in.
            if (path.some((step) => /["\\\p{Cc}\ud800-\udfff]/u.test(String(step)))) continue;
            const written = text.slice(offsetInLiteral(text, path)).replace(/\s+/g, '');
            expect(written.startsWith(JSON.stringify(inner).replace(/\s+/g, ''))).toBe(true);
          }
        },
      ),
    );
  });

  it('are found in time, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, path) => {
        const whole = `export default {${text}`;
        expect(offsetInLiteral(whole, path)).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});

/** Every path of a value, with what stands there. */
function placesOf(value: unknown, path: readonly PropertyKey[] = []): [PropertyKey[], unknown][] {
  if (typeof value !== 'object' || value === null) return [[[...path], value]];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => placesOf(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => placesOf(item, [...path, key]));
  return [[[...path], value], ...inner];
}
