import { describe, expect, it } from 'vitest';
import { CSL_TYPES } from '../../src/core/model/csl.ts';
import { workSchema } from '../../src/core/model/work.ts';

const least = {
  type: 'book',
  title: 'A title',
  basis: { grade: 'record-only', date: '2026-11' },
};

/** The paths of what is wrong. */
function faults(fields: Record<string, unknown>): string[] {
  const { error } = workSchema.safeParse({ ...least, ...fields });
  return (error?.issues ?? []).map(({ path }) => path.join('.'));
}

describe('workSchema', () => {
  it('takes the least, and fills in what is empty', () => {
    expect(workSchema.parse(least)).toMatchObject({ concepts: [], relations: [], sources: {} });
  });

  it('takes every type of CSL', () => {
    for (const type of CSL_TYPES) expect(faults({ type })).toEqual([]);
  });

  it.each([
    [{ DOI: '10.1002/jcop.20403' }, []],
    [{ DOI: 'https://doi.org/10.1002/jcop.20403' }, ['DOI']],
    [{ DOI: '10.1/x y' }, ['DOI']],
    [{ URL: 'https://x.org' }, []],
    [{ URL: 'javascript:alert(1)' }, ['URL']],
    [{ volume: '38' }, []],
    [{ volume: 38 }, ['volume']],
    [{ volume: '' }, ['volume']],
    [{ volume: null }, ['volume']],
    [{ volume: ['38'] }, ['volume']],
    [{ title: '  ' }, ['title']],
    [{ author: [] }, ['author']],
    [{ author: 'X' }, ['author']],
    [{ author: [{ family: 'X' }] }, []],
    [{ author: [{ literal: 'X', organization: 'x' }] }, []],
    [{ author: [{ given: 'X' }] }, ['author.0']],
    [{ author: [{ family: 'X', literal: 'Y' }] }, ['author.0']],
    [{ author: ['X'] }, ['author.0']],
    [{ issued: '2010-02-30' }, ['issued']],
    [{ evidence: ['interviews'] }, []],
    [{ evidence: 'interviews' }, ['evidence']],
    [{ relations: [{ type: 'cites', to: 'x', sources: ['cat'] }] }, []],
    [{ relations: [{ type: 'cites', to: 'x', sources: [] }] }, ['relations.0.sources']],
    [{ relations: [{ type: 'quotes', to: 'x', sources: ['cat'] }] }, ['relations.0.type']],
    [{ unconfirmed: [{ field: 'page' }] }, []],
    [{ unconfirmed: [{ field: 'pages' }] }, ['unconfirmed.0.field']],
    [{ confirmed: [{ fields: [], sources: ['cat'] }] }, ['confirmed.0.fields']],
    [{ sources: { cat: { name: 'C' } } }, []],
    [{ sources: { Cat: { name: 'C' } } }, ['sources.Cat']],
    [{ sources: { cat: {} } }, ['sources.cat.name']],
    [{ basis: { grade: '', date: '2026-11' } }, ['basis.grade']],
    [{ unknown: 'x' }, ['']],
    [JSON.parse('{ "__proto__": "x" }'), ['']],
  ])('%j has its faults at %j', (fields, paths) => {
    expect(faults(fields)).toEqual(paths);
  });
});
