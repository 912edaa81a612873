import { describe, expect, it } from 'vitest';
import { slug } from '../../src/core/body/slug.ts';

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
