import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDraft, writeDraft } from '../../src/contribute/draft.ts';
import { damagedDraft, openDraft, saveDraft } from '../../src/contribute/draft-store.ts';
import { EMPTY_NAME, emptyForm } from '../../src/contribute/work-form.ts';
import { salvage } from '../../src/my-list/salvage.ts';
import { START } from '../../src/my-list/state.ts';
import { damagedText, dropDamaged, openList, saveList } from '../../src/my-list/store.ts';
import { isKeyOn, switchKey } from '../../src/search/shortcut.ts';
import {
  dropKept,
  isKept,
  keepStored,
  openStored,
  storedWord,
  textAside,
} from '../../src/site/browser/kept-in-browser.ts';
import { KEPT_NAMES } from '../../src/site/browser/kept-names.ts';
import { keptStyle, saveStyle } from '../../src/site/browser/kept-style.ts';

/** What a browser keeps, with room for so many characters; it can refuse altogether. */
class Store {
  readonly texts = new Map<string, string>();
  room = 5_000_000;
  refuses = false;

  getItem(name: string): string | null {
    if (this.refuses) throw new DOMException('refused', 'SecurityError');
    return this.texts.get(name) ?? null;
  }
  setItem(name: string, text: string): void {
    const others = [...this.texts].filter(([other]) => other !== name);
    const size = others.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
    if (size + name.length + text.length > this.room) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    this.texts.set(name, text);
  }
  removeItem(name: string): void {
    this.texts.delete(name);
  }
}

let store = new Store();
beforeEach(() => {
  store = new Store();
  vi.stubGlobal('localStorage', store);
  vi.stubGlobal('document', new EventTarget());
});
afterEach(() => vi.unstubAllGlobals());

const listText = (count: number) =>
  JSON.stringify({ version: 1, keys: Array.from({ length: count }, (_, at) => `k${at}`) });

/** Everything that the site keeps: how it is read, written over, and what a whole text is. */
const KEPT = [
  { name: 'my-list', read: openList, write: () => saveList({ keys: ['b'] }), whole: listText(2) },
  {
    name: 'contribute-work',
    read: openDraft,
    write: () => saveDraft({ ...emptyForm('2026-11-24'), texts: { title: 'A title' } }),
    whole: writeDraft(emptyForm('2026-11-24')),
  },
  {
    name: 'citation-style',
    read: () => keptStyle()?.id,
    write: () => saveStyle({ id: 'ieee' }),
    whole: 'apa',
  },
  { name: 'search-key', read: isKeyOn, write: () => switchKey(false), whole: 'off' },
  {
    name: 'theme',
    read: () => openStored(THEME),
    write: () => keepStored(THEME, 'dark'),
    whole: 'light',
  },
];
const THEME = storedWord('theme', ['light', 'dark']);

describe('what is kept', () => {
  it('is all that the page on privacy lists and clears', () => {
    expect(KEPT.map(({ name }) => name).toSorted()).toEqual(KEPT_NAMES.toSorted());
    for (const { write } of KEPT) write();
    expect(
      [...store.texts.keys()].filter((name) => !KEPT_NAMES.some((one) => one === name)),
    ).toEqual([]);
    expect(KEPT_NAMES.map(dropKept)).not.toContain(false);
    expect([...store.texts]).toEqual([]);
  });

  it('cannot be told or dropped where the browser refuses', () => {
    store.refuses = true;
    expect(KEPT_NAMES.map(isKept)).toEqual(KEPT_NAMES.map(() => undefined));
  });
});

describe.each(KEPT)('$name', ({ name, read, write, whole }) => {
  it('is read where it is whole, and nothing is put aside', () => {
    store.texts.set(name, whole);
    read();
    write();
    expect([...store.texts.keys()]).toEqual([name]);
  });

  it('loses nothing that cannot be read, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('<style>')), (text) => {
        store.texts.clear();
        store.texts.set(name, text);
        read();
        const isWhole = store.texts.get(name) === text;
        write();
        // Either the text was whole, or it stands aside as it was.
        if (!isWhole) expect(store.texts.get(`${name}-damaged`)).toBe(text);
      }),
    );
  });

  it('is not written over where there is no room to put it aside', () => {
    const odd = '{"half of a text';
    store.texts.set(name, odd);
    store.room = name.length + odd.length + 5;
    read();
    write();
    expect([...store.texts]).toEqual([[name, odd]]);
  });

  it('is nothing where the browser keeps nothing', () => {
    store.refuses = true;
    expect(() => [read(), write()]).not.toThrow();
  });
});

describe('a list that is read and written again', () => {
  const odd = fc.oneof(fc.string(), fc.boolean(), fc.jsonValue({ maxDepth: 2 }));
  const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') }, odd);
  const near = fc.record(
    {
      version: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, odd),
      keys: fc.oneof({ weight: 9, arbitrary: fc.array(key, { maxLength: 3 }) }, odd),
      style: odd,
      sorted: odd,
      annotated: odd,
      name: odd,
    },
    { requiredKeys: ['version', 'keys'] },
  );
  const texts = fc.oneof(
    fc.json(),
    near.map((value) => JSON.stringify(value)),
    near.map((value) => JSON.stringify(value, null, 2)),
    // Names that stand twice.
    fc
      .tuple(near, near)
      .map((two) => two.map((value) => JSON.stringify(value).slice(1, -1)).join(','))
      .map((fields) => `{${fields}}`),
  );

  it('says the same, or stands aside as it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        store.texts.clear();
        store.texts.set('my-list', text);
        saveList(openList().list);
        const aside = store.texts.get('my-list-damaged');
        if (aside !== undefined) expect(aside).toBe(text);
        else expect(JSON.parse(store.texts.get('my-list') ?? '')).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is whole as this site writes it', () => {
    saveList({ keys: ['a', 'b'], sorted: false, style: 'ieee', annotated: true });
    saveList({ ...openList().list, sorted: true });
    expect(store.texts.has('my-list-damaged')).toBe(false);
    expect(openList().list).toEqual({
      keys: ['a', 'b'],
      sorted: true,
      style: 'ieee',
      annotated: true,
    });
  });
});

describe('what is put aside', () => {
  it('stands beside what was put aside before', () => {
    for (const text of ['one', 'two']) {
      store.texts.set('theme', text);
      openStored(THEME);
    }
    expect(textAside(THEME)).toBe('one\ntwo');
  });

  it('makes way at once for what is written', () => {
    store.texts.set('theme', 'odd');
    expect(keepStored(THEME, 'dark')).toBeUndefined();
    expect(openStored(THEME).value).toBe('dark');
    expect(textAside(THEME)).toBe('odd');
  });

  it('is not put aside again at each visit where there is no room for the rest', () => {
    store.texts.set('my-list', '{');
    store.room = 40;
    for (const before of [[], [['my-list-damaged', '[']]] satisfies [string, string][][]) {
      for (const [name, text] of before) store.texts.set(name, text);
      openList();
      expect([...store.texts]).toEqual([['my-list', '{'], ...before]);
    }
  });

  it('can be had where it could not be put aside', () => {
    store.texts.set('my-list', '{"version":1,"keys":["a","b"');
    store.room = 40;
    expect(openList().list.keys).toEqual([]);
    expect(saveList({ keys: ['c'] })).toBe('full');
    expect(damagedText()).toBe('{"version":1,"keys":["a","b"');
    dropDamaged();
    expect(saveList({ keys: ['c'] })).toBeUndefined();
    expect(damagedText()).toBeUndefined();
  });
});

describe('a list that is too long', () => {
  it('is cut to what a list holds, the whole of it put aside', () => {
    const text = listText(60_000);
    store.texts.set('my-list', text);
    expect(openList().list.keys).toHaveLength(2000);
    expect(damagedText()).toBe(text);
    // Once: what is kept now is whole.
    openList();
    expect(damagedText()).toBe(text);
  });

  it('gives its other works back as far as there is room', () => {
    store.texts.set('my-list', listText(60_000));
    const state = (keys: string[]) => ({
      ...START,
      list: { keys },
      library: { keys: ['k1', 'k2500', 'k2501', 'k9'], moved: {}, packs: 1 },
    });
    openList();
    const full = Array.from({ length: 2000 }, (_, at) => `k${at}`);
    expect(salvage(state(full))).toEqual({ keys: [], without: 2, leftOut: 58_000 });
    expect(salvage(state(full.slice(0, 1999)))).toEqual({
      keys: ['k2500'],
      without: 1,
      leftOut: 58_000,
    });
  });

  it('is not kept, and the list of before stays', () => {
    saveList({ keys: ['a'] });
    const keys = Array.from({ length: 2001 }, (_, at) => `k${at}`);
    expect(saveList({ keys })).toBe('long');
    expect(openList().list.keys).toEqual(['a']);
  });
});

describe('a draft', () => {
  it('with more lines than the form has is read as far as it goes, and put aside whole', () => {
    const names = Array.from({ length: 700 }, (_, at) => ({ ...EMPTY_NAME, family: `N${at}` }));
    const text = writeDraft({ ...emptyForm('2026-11-24'), names });
    store.texts.set('contribute-work', text);
    expect(openDraft()?.names).toHaveLength(500);
    expect(damagedDraft()).toBe(text);
    expect(readDraft(store.texts.get('contribute-work') ?? null)?.names).toHaveLength(500);
  });
});
