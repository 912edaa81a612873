import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import lock from '../../package-lock.json' with { type: 'json' };
import {
  canonicalJson,
  ENGINE_VERSION,
  itemDigest,
  pageKey,
  referenceKey,
} from '../../src/core/citing/cache-key.ts';
import type { Cluster } from '../../src/core/citing/citation.ts';
import type { CslItem } from '../../src/core/model/csl.ts';
import { openCitationCache } from '../../src/disk/citation-cache.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { apa, english } from './helpers.ts';

const item: CslItem = { id: 'x', type: 'book', title: 'A book', author: [{ family: 'Alpha' }] };

describe('keys', () => {
  const key = referenceKey(item, apa, english, 'html');

  it('do not depend on the order of variables, nor on what no reference prints', () => {
    const { id, type, title, author } = item;
    expect(referenceKey({ author, title, type, id } as CslItem, apa, english, 'html')).toBe(key);
    const more = { ...item, abstract: 'About', keyword: 'k', annote: 'a', volume: undefined };
    expect(referenceKey(more, apa, english, 'html')).toBe(key);
  });

  const changes: readonly (readonly [string, string])[] = [
    ['the record', referenceKey({ ...item, title: 'Another' }, apa, english, 'html')],
    ['its note', referenceKey({ ...item, note: 'status: in press' }, apa, english, 'html')],
    ['the style', referenceKey(item, { ...apa, digest: 'other' }, english, 'html')],
    ['the locale', referenceKey(item, apa, { ...english, digest: 'other' }, 'html')],
    ['the format', referenceKey(item, apa, english, 'text')],
  ];
  it.each(changes)('change with %s', (_, changed) => {
    expect(changed).not.toBe(key);
  });

  it('of a page change with the order and the words of its citations', () => {
    const one: Cluster = { mode: 'parenthetical', items: [{ key: 'x' }] };
    const two: Cluster = { mode: 'narrative', items: [{ key: 'x' }] };
    const digests = [itemDigest(item)];
    const keys = [
      pageKey([one, two], digests, apa, english),
      pageKey([two, one], digests, apa, english),
      pageKey([one, two], digests, apa, english, ['marked']),
      pageKey([one, two], ['other'], apa, english),
      pageKey([{ ...one, items: [{ key: 'x', prefix: 'see' }] }, two], digests, apa, english),
      pageKey([one, two], digests, apa, english, ['unlisted']),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('name the engine that is locked', () => {
    const { packages } = lock;
    expect(ENGINE_VERSION).toBe(
      `citeproc ${packages['node_modules/citeproc'].version}, @citation-js/plugin-csl ${packages['node_modules/@citation-js/plugin-csl'].version}`,
    );
  });

  it('come from canonical JSON', () => {
    expect(canonicalJson({ b: [1, { d: undefined, c: 'x' }], a: null })).toBe(
      '{"a":null,"b":[1,{"c":"x"}]}',
    );
  });
});

describe('the cache file', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'apa.jsonl');
  beforeEach(() => rmSync(file, { force: true }));

  it('gives back what was stored, line breaks and all, and counts', () => {
    const cache = openCitationCache(folder, 'apa');
    expect(cache.get('a')).toBeUndefined();
    cache.set('a', 'one\ntwo "three" é');
    expect(cache.get('a')).toBe('one\ntwo "three" é');
    cache.save();
    const again = openCitationCache(folder, 'apa');
    expect(again.get('a')).toBe('one\ntwo "three" é');
    expect([cache.misses, cache.hits, again.misses, again.hits]).toEqual([1, 1, 0, 1]);
    expect(readdirSync(folder)).toEqual(['apa.jsonl']);
  });

  it('drops what a run did not ask for', () => {
    const first = openCitationCache(folder, 'apa');
    first.set('a', '1');
    first.set('b', '2');
    first.save();
    const second = openCitationCache(folder, 'apa');
    expect(second.get('b')).toBe('2');
    second.save();
    const third = openCitationCache(folder, 'apa');
    expect([third.get('a'), third.get('b')]).toEqual([undefined, '2']);
  });

  it('keeps what a run only asked whether it is there', () => {
    const first = openCitationCache(folder, 'apa');
    first.add('a', '1');
    first.save();
    for (let run = 0; run < 3; run++) {
      const again = openCitationCache(folder, 'apa');
      expect(again.has('a')).toBe(true);
      again.add('b', `${run}`);
      again.save();
      expect(again.misses).toBe(1);
    }
  });

  it('keeps, before a run has ended, what it has not asked for yet', () => {
    const first = openCitationCache(folder, 'apa');
    first.set('a', '1');
    first.save();
    const second = openCitationCache(folder, 'apa');
    second.set('b', '2');
    second.keep();
    const third = openCitationCache(folder, 'apa');
    expect([third.get('a'), third.get('b')]).toEqual(['1', '2']);
    expect(second.get('b')).toBe('2');
    second.save();
    const fourth = openCitationCache(folder, 'apa');
    expect([fourth.get('a'), fourth.get('b')]).toEqual([undefined, '2']);
  });

  it('does not write where nothing changed', () => {
    const first = openCitationCache(folder, 'apa');
    first.set('a', '1');
    first.save();
    const second = openCitationCache(folder, 'apa');
    second.get('a');
    writeFileSync(file, 'written meanwhile');
    second.save();
    expect(readFileSync(file, 'utf8')).toBe('written meanwhile');
  });

  const damaged: readonly (readonly [string, (text: string) => string])[] = [
    ['cut off', (text) => text.slice(0, -4)],
    ['of another form', () => '{"citations":1}\n["a","1"]\n'],
    ['with another text', (text) => text.replace('"1"', '"<img onerror=alert(1)>"')],
    ['with another key', (text) => text.replace('"a"', '"b"')],
    ['without digests', (text) => text.replace(/^\S+ /gm, '')],
    ['with a broken line', (text) => text.replace('["a"', '["a')],
    ['with a value that is no text', (text) => text.replace('"1"', '1')],
    ['empty', () => ''],
    ['of other content', () => 'hello\n'],
  ];
  it.each(damaged)('that is %s counts as empty and is written anew', (_, damage) => {
    const first = openCitationCache(folder, 'apa');
    first.set('a', '1');
    first.save();
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    const second = openCitationCache(folder, 'apa');
    expect(second.get('a')).toBeUndefined();
    second.set('a', '2');
    second.save();
    expect(openCitationCache(folder, 'apa').get('a')).toBe('2');
  });
});
