import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LicenceExpression,
  readLicence,
  takenUnder,
} from '../../src/core/licences/expression.ts';

describe('a licence expression', () => {
  it.each<[string, LicenceExpression]>([
    ['MIT', { licence: 'MIT' }],
    [' (ISC) ', { licence: 'ISC' }],
    ['GPL-2.0+', { licence: 'GPL-2.0+' }],
    ['Apache-2.0 WITH LLVM-exception', { licence: 'Apache-2.0 WITH LLVM-exception' }],
    ['MIT OR Apache-2.0', { anyOf: [{ licence: 'MIT' }, { licence: 'Apache-2.0' }] }],
    [
      'MIT OR Apache-2.0 AND LGPL-3.0-or-later',
      {
        anyOf: [
          { licence: 'MIT' },
          { allOf: [{ licence: 'Apache-2.0' }, { licence: 'LGPL-3.0-or-later' }] },
        ],
      },
    ],
    [
      '(MIT OR CC0-1.0)AND(ISC)',
      { allOf: [{ anyOf: [{ licence: 'MIT' }, { licence: 'CC0-1.0' }] }, { licence: 'ISC' }] },
    ],
  ])('is read: %s', (text, expression) => {
    expect(readLicence(text)).toEqual(expression);
  });

  it.each([
    '',
    '  ',
    'SEE LICENSE IN LICENSE.txt',
    'MIT License',
    'MIT, ISC',
    'MIT OR',
    'OR MIT',
    'MIT AND AND ISC',
    '(MIT',
    'MIT)',
    '()',
    'MIT WITH',
    'MIT WITH OR',
    'MIT/ISC',
    'https://example.org/licence',
    `${'('.repeat(50_000)}MIT`,
  ])('is none: %.40s', (text) => {
    expect(readLicence(text)).toBeUndefined();
  });

  it('is never taken under a licence that is not allowed, nor short of one that all need', () => {
    const names = ['MIT', 'ISC', 'GPL-3.0-only', 'AGPL-3.0'];
    const { tree } = fc.letrec<{ tree: LicenceExpression; parts: LicenceExpression[] }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(...names).map((licence) => ({ licence })),
        tie('parts').map((anyOf) => ({ anyOf })),
        tie('parts').map((allOf) => ({ allOf })),
      ),
      parts: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }));
    const written = (one: LicenceExpression): string =>
      'licence' in one
        ? one.licence
        : `(${('anyOf' in one ? one.anyOf : one.allOf).map(written).join('anyOf' in one ? ' OR ' : ' AND ')})`;
    const holds = (one: LicenceExpression, has: (licence: string) => boolean): boolean => {
      if ('licence' in one) return has(one.licence);
      return 'anyOf' in one
        ? one.anyOf.some((part) => holds(part, has))
        : one.allOf.every((part) => holds(part, has));
    };
    fc.assert(
      fc.property(tree, fc.subarray(names), (expression, allowed) => {
        expect(readLicence(written(expression))).toEqual(expression);
        const taken = takenUnder(expression, (licence) => allowed.includes(licence));
        expect(taken !== undefined).toBe(holds(expression, (one) => allowed.includes(one)));
        expect(taken?.filter((one) => !allowed.includes(one)) ?? []).toEqual([]);
        if (taken) expect(holds(expression, (one) => taken.includes(one))).toBe(true);
      }),
    );
  });
});
