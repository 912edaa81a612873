import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACET_NAMES } from '../../src/search/facets.ts';
import { asHistoryState, NO_VIEW, readKeptView } from '../../src/search/kept-view.ts';

test('what an entry of the history keeps comes back', () => {
  const view = fc.record({
    limits: fc.dictionary(fc.constantFrom('works', 'people'), fc.integer({ min: 1, max: 1000 })),
    unfolded: fc.subarray([...FACET_NAMES]),
    top: fc.option(fc.record({ href: fc.string(), offset: fc.integer() }), { nil: undefined }),
  });
  fc.assert(
    fc.property(view, (kept) => {
      expect(readKeptView(structuredClone(asHistoryState(kept)))).toEqual(kept);
    }),
  );
});

test('whatever else stands there is no view', () => {
  fc.assert(
    fc.property(fc.anything(), (state) => {
      readKeptView(state);
      readKeptView({ search: state });
    }),
  );
  for (const state of [null, 1, 'x', [], { search: 3 }])
    expect(readKeptView(state)).toEqual(NO_VIEW);
  expect(
    readKeptView({ search: { limits: { works: 1e9, people: -1, x: 'y' }, unfolded: ['nobody'] } }),
  ).toEqual(NO_VIEW);
});
