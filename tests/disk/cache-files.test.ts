import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readBuildRecord, writeBuildRecord } from '../../src/disk/build-record.ts';
import {
  type CacheFault,
  cacheFaults,
  readCached,
  seal,
  unseal,
  unsealJson,
  writeCached,
  writeCacheFile,
} from '../../src/disk/cache-files.ts';
import { openCitationCache } from '../../src/disk/citation-cache.ts';
import {
  preparedFile,
  preparedViews,
  readPrepared,
  writePrepared,
} from '../../src/disk/prepared-library.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { createAnswerStore } from '../../src/registries/answer-store.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let root = '';
let reported: [string, CacheFault][] = [];
const report = (file: string, fault: CacheFault) => void reported.push([file, fault]);

beforeEach(() => {
  root = temporaryFolder();
  reported = [];
});

/** Any text; signs that UTF-8 cannot write are among them, as JSON escapes them. */
const text = fc.string({ unit: 'binary' });

/** Turns some bits over, at places given as parts of the length. */
function flip(bytes: Buffer, flips: readonly (readonly [number, number])[]): Buffer {
  const flipped = Buffer.from(bytes);
  for (const [at, bit] of flips) {
    const place = Math.min(Math.floor(at * bytes.length), bytes.length - 1);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
  }
  return flipped;
}
const flips = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 7 })),
  { minLength: 1, maxLength: 8 },
);

describe('a seal', () => {
  it('gives back what was sealed, under its own name only', () => {
    fc.assert(
      fc.property(text, text, text, (name, other, value) => {
        const sealed = seal(name, value);
        expect(unseal(name, sealed)).toBe(value);
        if (other !== name) expect(unseal(other, sealed)).toBeUndefined();
      }),
    );
  });

  it('does not fit a text that was changed, in whichever byte', () => {
    fc.assert(
      fc.property(fc.json(), flips, (value, where) => {
        const name = 'thing 1';
        const changed = flip(Buffer.from(seal(name, value)), where).toString('utf8');
        expect([undefined, value]).toContain(unseal(name, changed));
        if (changed !== seal(name, value)) expect(unseal(name, changed)).toBeUndefined();
      }),
    );
  });

  it('does not fit a text moved between name and value', () => {
    expect(unseal('a', seal('a b', 'c'))).toBeUndefined();
    expect(unseal('a b', seal('a', 'b c'))).toBeUndefined();
  });

  it('around a value of another form counts as none', () => {
    expect(unsealJson('n', seal('n', '["a"]'), z.array(z.string()))).toEqual(['a']);
    expect(unsealJson('n', seal('n', '[1]'), z.array(z.string()))).toBeUndefined();
    expect(unsealJson('n', seal('n', 'no JSON'), z.array(z.string()))).toBeUndefined();
  });
});

/** What can become of a file; each leaves something that must not be used. */
const DAMAGE: readonly (readonly [string, (file: string) => void])[] = [
  ['cut off', (file) => truncateSync(file, readFileSync(file).length - 3)],
  ['empty', (file) => writeFileSync(file, '')],
  ['of zeros', (file) => writeFileSync(file, Buffer.alloc(readFileSync(file).length))],
  ['in another encoding', (file) => writeFileSync(file, readFileSync(file, 'utf8'), 'utf16le')],
  ['with a byte order mark', (file) => writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`)],
  [
    'a folder',
    (file) => {
      rmSync(file);
      mkdirSync(join(file, 'inside'), { recursive: true });
    },
  ],
  [
    'a link to a device',
    (file) => {
      rmSync(file);
      symlinkSync('/dev/zero', file);
    },
  ],
];

describe('a kept value', () => {
  const file = () => join(root, '.cache', 'things', 'one.json');
  const read = () => readCached(file(), 'one', z.string(), report);

  it.each(DAMAGE)('whose file is %s is not used, is told, and is written anew', (_, damage) => {
    writeCached(file(), 'one', 'value', report);
    expect(read()).toBe('value');
    damage(file());
    expect(read()).toBeUndefined();
    expect(reported).toEqual([[file(), 'damaged']]);
    writeCached(file(), 'one', 'again', report);
    expect(read()).toBe('again');
    expect(reported.length).toBe(1);
    expect(readdirSync(join(root, '.cache', 'things'))).toEqual(['one.json']);
  });

  it('that is not there is nothing to tell of', () => {
    expect(read()).toBeUndefined();
    expect(reported).toEqual([]);
  });

  it.each<[string, (folder: string) => void]>([
    ['a file', (folder) => writeFileSync(folder, 'a file')],
    ['a link that leads nowhere', (folder) => symlinkSync(join(root, 'nowhere'), folder)],
    ['a link to itself', (folder) => symlinkSync(folder, folder)],
  ])('is written where %s stands in the place of its folder', (_, put) => {
    mkdirSync(join(root, '.cache'));
    put(join(root, '.cache', 'things'));
    expect(read()).toBeUndefined();
    writeCached(file(), 'one', 'value', report);
    expect(read()).toBe('value');
  });

  it('removes nothing outside .cache', () => {
    writeFileSync(join(root, '.cache'), 'mine');
    writeCached(file(), 'one', 'value', report);
    expect(reported).toEqual([[file(), 'unwritable']]);
    expect(readFileSync(join(root, '.cache'), 'utf8')).toBe('mine');
    expect(() => writeCacheFile(join(root, '.cache', 'x'), '')).toThrow();
  });
});

describe('faults', () => {
  it('are told in one sentence for all of them', () => {
    const faults = cacheFaults(root);
    expect(faults.sentences()).toEqual([]);
    for (let i = 1; i <= 7; i++) faults.report(join(root, '.cache', `${i}`), 'damaged');
    faults.report(join(root, '.cache', '1'), 'damaged');
    faults.report(join(root, '.cache', 'full'), 'unwritable');
    expect(faults.sentences()).toEqual([
      'Made again, since it was damaged or of another version: .cache/1, .cache/2, .cache/3, .cache/4, .cache/5 and 2 more.',
      'Could not be written and is made again next time: .cache/full.',
    ]);
  });
});

describe('the citation cache', () => {
  const file = () => join(root, 'apa.jsonl');
  const texts = fc.uniqueArray(fc.tuple(text, text), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 20,
  });

  it('gives, whatever happens to its bytes, the text of a key or none', () => {
    fc.assert(
      fc.property(texts, flips, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, where, cut) => {
        rmSync(file(), { force: true });
        const first = openCitationCache(root, 'apa');
        for (const [key, value] of pairs) first.set(key, value);
        first.save();
        const bytes = flip(readFileSync(file()), where);
        writeFileSync(file(), bytes.subarray(0, Math.ceil(bytes.length * (1 - cut / 4))));
        const second = openCitationCache(root, 'apa');
        for (const [key, value] of pairs) expect([undefined, value]).toContain(second.get(key));
        for (const [key, value] of pairs) second.set(key, value);
        second.save();
        const third = openCitationCache(root, 'apa', () => expect.fail('still damaged'));
        for (const [key, value] of pairs) expect(third.get(key)).toBe(value);
      }),
    );
  });

  it('loses the damaged line only', () => {
    const first = openCitationCache(root, 'apa');
    for (const key of ['a', 'b', 'c']) first.set(key, `text of ${key}, 2010`);
    first.save();
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('b, 2010', 'b, 2019'));
    const second = openCitationCache(root, 'apa', report);
    expect(['a', 'b', 'c'].map((key) => second.get(key))).toEqual([
      'text of a, 2010',
      undefined,
      'text of c, 2010',
    ]);
    expect(reported).toEqual([[file(), 'damaged']]);
    second.save();
    openCitationCache(root, 'apa', () => expect.fail('told twice'));
  });
});

describe('a style that was written out', () => {
  const folder = () => join(root, '.cache', 'styles');
  const files = () =>
    readdirSync(folder(), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder(), name))
      .filter((path) => /\.(csl|xml)$/.test(path));

  it.each(DAMAGE)('and is %s is made again, the same', (_, damage) => {
    const style = loadStyle('ieee', root);
    const locale = loadLocale('en-GB', root);
    for (const path of files()) damage(path);
    expect(loadStyle('ieee', root, report)).toEqual(style);
    expect(loadLocale('en-GB', root, report)).toEqual(locale);
    expect(reported.map(([, fault]) => fault)).toEqual(['damaged', 'damaged']);
    expect(loadStyle('ieee', root, () => expect.fail('still damaged'))).toEqual(style);
  });

  it('does not pass for another style', () => {
    loadStyle('ieee', root);
    const ieee = files().find((path) => path.endsWith('ieee.csl')) ?? '';
    writeFileSync(ieee.replace('ieee', 'modern-language-association'), readFileSync(ieee));
    expect(loadStyle('modern-language-association', root, report).title).toMatch(
      /^Modern Language/,
    );
    expect(reported.length).toBe(1);
  });
});

describe('an answer of a registry', () => {
  it.each(DAMAGE)('whose file is %s is asked for again', (_, damage) => {
    const folder = join(root, '.cache', 'registries');
    const store = createAnswerStore(folder, () => new Date('2026-11-25'), report);
    const answer = { status: 200, text: '{"year":2010}', address: 'x', day: '2026-11-25' } as const;
    store.write('https://a.example', 'json', answer);
    expect(store.read('https://a.example', 'json')).toEqual(answer);
    damage(join(folder, readdirSync(folder)[0] ?? ''));
    expect(store.read('https://a.example', 'json')).toBeUndefined();
    expect(reported.length).toBe(1);
    store.write('https://a.example', 'json', answer);
    expect(store.read('https://a.example', 'json')).toEqual(answer);
  });
});

describe('the record of an edition', () => {
  it('says for which path it was built, and refuses to guess when damaged', () => {
    expect(readBuildRecord(root, 'dist')).toBeUndefined();
    writeBuildRecord(root, 'dist', { base: '/tracings/' });
    expect(readBuildRecord(root, 'dist')).toEqual({ base: '/tracings/' });
    const file = join(root, '.cache', 'editions', 'dist.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('/tracings/', '/tracinks/'));
    expect(() => readBuildRecord(root, 'dist')).toThrow(
      /^We cannot tell which base path dist\/ was built for: \.cache\/editions\/dist\.json is damaged.*--base/,
    );
  });
});

describe('what is prepared for the pages', () => {
  const entries = ['a', 'b'].map((id) => ({ id, data: { title: id }, view: { card: id } }));
  const read = () => [...readPrepared(root, 'works')];

  it('is read back, in any script, and replaced as a whole', () => {
    writePrepared(root, 'works', [{ id: 'c', data: {}, view: { card: 'c' } }, ...entries]);
    const inScripts = entries.map((entry) => ({ ...entry, view: { card: `${entry.id} – 社会` } }));
    writePrepared(root, 'works', inScripts);
    expect(read().map(({ id, data, view }) => ({ id, data, view: view() }))).toEqual(inScripts);
    writePrepared(root, 'none', []);
    expect([...readPrepared(root, 'none')]).toEqual([]);
  });

  it('holds no more than one view at a time while it is written', () => {
    let held = 0;
    const views = function* () {
      for (const entry of entries) {
        held += 1;
        yield { ...entry, view: { toJSON: () => ({ held }) } };
        held -= 1;
      }
    };
    writePrepared(root, 'works', views());
    expect(read().map(({ view }) => view())).toEqual([{ held: 1 }, { held: 1 }]);
  });

  it.each(DAMAGE)('and then %s stops whoever reads it, and is written anew', (_, damage) => {
    writePrepared(root, 'works', entries);
    damage(preparedFile(root, 'works'));
    expect(read).toThrow(/works\.ndjson was changed while it was in use/);
    writePrepared(root, 'works', entries);
    expect(read().map(({ id, data, view }) => ({ id, data, view: view() }))).toEqual(entries);
  });

  it.each(DAMAGE)(
    'and then %s of its views stops whoever reads one, and is written anew',
    (_, damage) => {
      writePrepared(root, 'works', entries);
      damage(preparedViews(root, 'works'));
      expect(() => read().map(({ view }) => view())).toThrow(
        /works\.views was changed while it was/,
      );
      writePrepared(root, 'works', entries);
      expect(read().map(({ view }) => view())).toEqual(entries.map(({ view }) => view));
    },
  );

  it('is not read without a line that it had', () => {
    writePrepared(root, 'works', entries);
    const file = preparedFile(root, 'works');
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, 1).join('\n'));
    expect(read).toThrow('was changed');
    rmSync(file);
    expect(read).toThrow('is missing');
  });
});
