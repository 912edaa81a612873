import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import type { FormatPart, ListRequest } from '../../src/site/browser/format-request.ts';
import type { FormattingTask } from '../../src/site/browser/formatting-worker.ts';
import { formattingWords } from '../../src/words/words.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';

/** A thread that answers when a test says so. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = [];
  readonly asked: FormattingTask[] = [];
  isEnded = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }
  postMessage(task: FormattingTask): void {
    this.asked.push(structuredClone(task));
  }
  terminate(): void {
    this.isEnded = true;
  }
  /** Answers a task of those it was asked, the first unless told. */
  say(answer: object, at = 0): void {
    const id = this.asked[at]?.id;
    this.dispatchEvent(Object.assign(new Event('message'), { data: { id, ...answer } }));
  }
  die(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}

const LIST: ListRequest = {
  type: 'list',
  items: [{ id: 'a', type: 'book', title: 'Art', author: [{ family: 'Abel', given: 'A.' }] }],
  sorted: false,
  citing: { records: [], entries: [] },
  places: { borrowed: [], works: [] },
  base: '/',
};
const SOURCE = {
  base: '/',
  language: 'en',
  configured: ['apa', 'ieee', 'modern-language-association'],
};
const PART: FormatPart = { type: 'progress', done: 1, of: 2 };

/** The style files of a site; addresses that are asked for. */
let asked: string[] = [];
let isReachable = true;

beforeEach(() => {
  FakeWorker.all.length = 0;
  asked = [];
  isReachable = true;
  vi.resetModules();
  vi.stubGlobal('window', {});
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (!isReachable) return new Response('', { status: 404 });
    const style = /^\/styles\/([\w-]+)\.csl$/.exec(address)?.[1];
    return new Response(
      style === undefined
        ? loadLocale('en-US', FIXTURE_ROOT).xml
        : loadStyle(style, FIXTURE_ROOT).xml,
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Asks for a list in a style; gives what was told of it. */
async function ask(signal?: AbortSignal, heard: () => void = () => undefined, style = 'ieee') {
  const { format } = await import('../../src/site/browser/formatting.ts');
  const parts: FormatPart[] = [];
  const onPart = (part: FormatPart) => {
    parts.push(part);
    heard();
  };
  const end = format(LIST, style, SOURCE, onPart, signal).then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  return { parts, end };
}

/** The thread of that place, once it has been asked so many tasks. */
async function thread(at: number, tasks = 1): Promise<FakeWorker> {
  return vi.waitFor(() => {
    const worker = FakeWorker.all[at];
    if (worker === undefined || worker.asked.length < tasks) throw new Error('It waits.');
    return worker;
  });
}

describe('a list that is formatted in a thread', () => {
  it('is told part by part, in order, until it is done', async () => {
    const { parts, end } = await ask();
    const worker = await thread(0);
    expect(worker.asked[0]).toMatchObject({ style: { id: 'ieee' }, request: LIST });
    worker.say({ part: PART });
    expect(parts).toEqual([PART]);
    worker.say({ part: { type: 'list', references: [] } });
    worker.say({ done: true });
    expect(await end).toBe('done');
    expect(parts.map(({ type }) => type)).toEqual(['progress', 'list']);
    // What comes later is of nobody’s concern.
    worker.say({ part: PART });
    expect(parts).toHaveLength(2);
  });

  it('fails with the sentence that the thread says', async () => {
    const { end } = await ask();
    (await thread(0)).say({ error: 'The record a cannot be printed.' });
    expect(await end).toBe('The record a cannot be printed.');
  });

  it('shares its thread and its style with the next', async () => {
    const first = await ask();
    const second = await ask();
    const worker = await thread(0, 2);
    worker.say({ done: true }, 1);
    worker.say({ done: true }, 0);
    expect([await first.end, await second.end]).toEqual(['done', 'done']);
    expect(FakeWorker.all).toHaveLength(1);
    expect(asked).toEqual(['/styles/ieee.csl', '/styles/locales-en-US.xml']);
  });

  it('says what could not be loaded, and tries again when it is asked again', async () => {
    isReachable = false;
    const { end } = await ask();
    expect(await end).toContain('“ieee” could not be loaded');
    isReachable = true;
    const again = await ask();
    (await thread(0)).say({ done: true });
    expect(await again.end).toBe('done');
  });
});

describe('a thread that dies', () => {
  it('once is started again, and everybody is answered', async () => {
    const first = await ask();
    const second = await ask();
    const worker = await thread(0, 2);
    worker.say({ part: PART }, 0);
    worker.die();
    expect(worker.isEnded).toBe(true);
    const next = await thread(1, 2);
    next.say({ done: true }, 0);
    next.say({ done: true }, 1);
    expect([await first.end, await second.end]).toEqual(['done', 'done']);
  });

  it('twice over the same is given up with a sentence, and the others are answered', async () => {
    const first = await ask();
    const second = await ask();
    (await thread(0, 2)).die();
    (await thread(1, 2)).die();
    expect(await first.end).toBe(formattingWords.died);
    const third = await thread(2);
    expect(third.asked).toHaveLength(1);
    third.say({ done: true });
    expect(await second.end).toBe('done');
    expect(FakeWorker.all).toHaveLength(3);
  });

  it('and is heard of again afterwards ends no other', async () => {
    const { end } = await ask();
    const worker = await thread(0);
    worker.die();
    const next = await thread(1);
    worker.die();
    expect(next.isEnded).toBe(false);
    next.say({ done: true });
    expect(await end).toBe('done');
  });

  it('is there again for what is asked later', async () => {
    const { end } = await ask();
    (await thread(0)).die();
    (await thread(1)).die();
    expect(await end).toBe(formattingWords.died);
    const later = await ask();
    (await thread(2)).say({ done: true });
    expect(await later.end).toBe('done');
  });
});

describe('a list that is given up', () => {
  it('ends the thread, and the other that waits is answered by the next', async () => {
    const controller = new AbortController();
    const stopped = await ask(controller.signal);
    const other = await ask();
    const worker = await thread(0, 2);
    worker.say({ part: PART });
    controller.abort(new Error('Another style was chosen.'));
    expect(await stopped.end).toBe('Another style was chosen.');
    expect(worker.isEnded).toBe(true);
    const next = await thread(1);
    expect(next.asked).toHaveLength(1);
    next.say({ done: true });
    expect(await other.end).toBe('done');
    expect(stopped.parts).toEqual([PART]);
  });

  it('leaves a thread to one whose style is on its way', async () => {
    const controller = new AbortController();
    const stopped = await ask(controller.signal);
    await thread(0);
    const other = await ask(undefined, undefined, 'apa');
    controller.abort(new Error('Another style was chosen.'));
    expect(await stopped.end).toBe('Another style was chosen.');
    (await thread(1)).say({ done: true });
    expect(await other.end).toBe('done');
    expect(other.parts).toEqual([]);
  });

  it('before its style is there is never asked for', async () => {
    const controller = new AbortController();
    const { end } = await ask(controller.signal);
    controller.abort(new Error('Another style was chosen.'));
    expect(await end).toBe('Another style was chosen.');
    expect(FakeWorker.all.flatMap((worker) => worker.asked)).toEqual([]);
  });

  it('after it is done changes nothing', async () => {
    const controller = new AbortController();
    const { end } = await ask(controller.signal);
    const worker = await thread(0);
    worker.say({ done: true });
    expect(await end).toBe('done');
    controller.abort();
    expect(worker.isEnded).toBe(false);
  });
});

describe('a browser without threads', () => {
  const none = class {
    constructor() {
      throw new DOMException('refused', 'SecurityError');
    }
  };

  it.each([
    ['knows none', undefined],
    ['is told to run none', none],
  ])('that %s formats on the page', async (_why, worker) => {
    vi.stubGlobal('Worker', worker);
    const { parts, end } = await ask();
    expect(await end).toBe('done');
    expect(parts).toEqual([
      { type: 'progress', done: 0, of: 1 },
      { type: 'list', references: [{ key: 'a', label: '[1]', html: 'A. Abel, <i>Art</i>.' }] },
    ]);
  });

  it('stops between two parts', async () => {
    vi.stubGlobal('Worker', undefined);
    const controller = new AbortController();
    const { parts, end } = await ask(controller.signal, () =>
      controller.abort(new Error('Another style was chosen.')),
    );
    expect(await end).toBe('Another style was chosen.');
    expect(parts).toHaveLength(1);
  });
});
