import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LibraryError, type Problem } from '../../src/core/text/problem.ts';
import { type ErrorPayload, errorPayload, errorScreen } from '../../src/site/build/error-screen.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const root = temporaryFolder();
beforeAll(() => {
  mkdirSync(join(root, 'content/works'), { recursive: true });
  writeFileSync(
    join(root, 'content/works/a.mdx'),
    'one\r\n<script>alert(1)</script> & two\nthree\n',
  );
});

const problem: Problem = {
  path: 'content/works/a.mdx',
  line: 2,
  column: 3,
  rule: 'unknown-key',
  severity: 'error',
  message: 'There is no “<img src=x onerror=alert(1)>”.',
  hint: 'Write <b>.',
};

describe('an error in the browser', () => {
  it('names file, line and column, and escapes the words of the entry', () => {
    const { err } = errorPayload(new LibraryError([problem]), root);
    expect(err).toMatchObject({
      name: 'unknown-key',
      title: 'One error: the pages stay as they were.',
      message: 'content/works/a.mdx:2:3  There is no “&lt;img src=x onerror=alert(1)&gt;”.',
      hint: 'Write &lt;b&gt;.',
      loc: { file: join(root, 'content/works/a.mdx'), line: 2, column: 3 },
    });
    expect(err.highlightedCode).toBe(
      '<pre class="shiki"><code><span class="line">one</span>\n' +
        '<span class="line error-line">&lt;script&gt;alert(1)&lt;/script&gt; &amp; two</span>\n' +
        '<span class="line">three</span>\n<span class="line"></span></code></pre>',
    );
  });

  it('counts the others, and lists them all below', () => {
    const second = { ...problem, path: 'content/gone.mdx', line: 7 };
    const { err } = errorPayload(new LibraryError([second, problem]), root);
    expect(err.title).toBe('2 errors, the first of them: the pages stay as they were.');
    expect(err.highlightedCode).toBeUndefined();
    expect(err.stack).toContain('content/gone.mdx:7:3');
    expect(err.stack).toContain('content/works/a.mdx:2:3');
  });

  it.each<[string, unknown, string]>([
    ['another error', new TypeError('no <title>'), 'no &lt;title&gt;'],
    ['something thrown that is no error', 'just <words>', 'just &lt;words&gt;'],
    ['a library error without a problem', new LibraryError([]), ''],
  ])('shows %s', (_, thrown, message) => {
    const { err } = errorPayload(thrown, root);
    expect(err.message).toBe(message);
    expect(err.title).toBe('The pages stay as they were.');
    expect(err.loc).toBeUndefined();
  });
});

describe('the screen', () => {
  function screen() {
    const sent: string[] = [];
    const said: string[] = [];
    let connect = (): ErrorPayload[] => [];
    const browsers: Parameters<typeof errorScreen>[0] = {
      send: (payload) => {
        sent.push(payload.type);
        if (payload.type === 'error') said.push(payload.err.message);
      },
      on: (_event, listener) => {
        connect = () => {
          const got: ErrorPayload[] = [];
          listener(undefined, { send: (payload) => void got.push(payload) });
          return got;
        };
      },
    };
    const made = errorScreen(browsers, root);
    return { made, sent, said, browsers, open: () => connect() };
  }

  it('shows an error in open pages and in those opened later, until it is cleared', () => {
    const { made, sent, open } = screen();
    expect(open()).toEqual([]);
    made.clear();
    expect(sent).toEqual([]);
    expect(made.show(new LibraryError([problem]))).toContain('content/works/a.mdx:2:3  error');
    made.show(new Error('second'));
    expect(sent).toEqual(['error', 'error']);
    expect(open().map(({ err }) => err.message)).toEqual(['second']);
    made.clear();
    expect(sent).toEqual(['error', 'error', 'full-reload']);
    expect(open()).toEqual([]);
  });

  it('lies above an error that a page has meanwhile', () => {
    const { made, said, browsers } = screen();
    const ofPage = errorPayload(new Error('of a page'), root);
    browsers.send(ofPage);
    made.show(new Error('of the settings'));
    browsers.send(ofPage);
    made.clear();
    browsers.send(ofPage);
    expect(said).toEqual(['of a page', 'of the settings', 'of the settings', 'of a page']);
  });
});
