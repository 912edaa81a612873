import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingAnchor, partAnchor, slug } from '../../src/core/body/slug.ts';

describe('slug', () => {
  it.each([
    ['What it argues', 'what-it-argues'],
    ['Who’s there? Nobody!', 'whos-there-nobody'],
    ["Doe's claim", 'does-claim'],
    ['Étude: Über Ñandú', 'etude-uber-nandu'],
    ['  –  ', 'section'],
    ['', 'section'],
    ['1890–1895', '1890-1895'],
    ['社区 组织', '社区-组织'],
    ['ﬁne ½', 'fine-1-2'],
    ['a<b>&"c', 'a-b-c'],
  ])('%j', (text, anchor) => {
    expect(slug(text)).toBe(anchor);
  });
});

describe('the anchors of a page', () => {
  const COMPONENTS = join(import.meta.dirname, '..', '..', 'src', 'components');

  /** A component and all that it is made of. */
  function withParts(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const parts = readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+\.astro)'/g);
    for (const [, part = ''] of parts) withParts(join(file, '..', part), seen);
    return seen;
  }

  const files = readdirSync(join(COMPONENTS, 'pages')).flatMap((page) => [
    ...withParts(join(COMPONENTS, 'pages', page)),
  ]);
  const anchors = [...new Set(files)].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
  );

  it('are not those of headings in the text of an entry', () => {
    expect(anchors).toContain('positions');
    // A section without an id has one that no heading can have.
    expect(anchors.filter((id) => headingAnchor(id) === id)).toEqual([]);
  });

  it('are made of a heading where a section names none, apart from all headings', () => {
    expect(partAnchor('Years of its works')).toBe('part_years-of-its-works');
    for (const text of ['part_years-of-its-works', '_', 'a_b c', 'Part_', '＿']) {
      expect(headingAnchor(text)).not.toContain('_');
    }
  });
});
