import { describe, expect, it } from 'vitest';
import { type CheckReport, isReporterName, REPORTERS } from '../../src/cli/reporters.ts';
import type { Problem } from '../../src/core/text/problem.ts';

const error: Problem = {
  path: 'content/works/a.mdx',
  line: 3,
  column: 7,
  rule: 'unknown-key',
  severity: 'error',
  message: 'There is no work with the key “a: 100%, b”.',
  hint: 'Did you mean c?',
};
const warning: Problem = { ...error, severity: 'warning', hint: undefined };

const report = (problems: readonly Problem[], entries = 0): CheckReport => ({
  problems,
  entries,
  silenced: [],
});

describe('text', () => {
  it.each([
    [[], 0, '0 entries checked: no problems.\n'],
    [[], 1, '1 entry checked: no problems.\n'],
    [[], 1234, '1,234 entries checked: no problems.\n'],
  ])('of %j in %i', (problems, entries, said) => {
    expect(REPORTERS.text(report(problems, entries))).toBe(said);
  });

  it('lists problems, and counts them', () => {
    expect(REPORTERS.text(report([error, warning, warning], 2))).toBe(
      `content/works/a.mdx:3:7  error  There is no work with the key “a: 100%, b”.  (unknown-key)
    Did you mean c?
content/works/a.mdx:3:7  warning  There is no work with the key “a: 100%, b”.  (unknown-key)
content/works/a.mdx:3:7  warning  There is no work with the key “a: 100%, b”.  (unknown-key)

Explained in docs/rules.md#unknown-key

2 entries checked: 1 error, 2 warnings.
`,
    );
  });

  it('counts what is silenced', () => {
    const silenced = [{ ...warning, reason: 'So it is.' }];
    expect(REPORTERS.text({ problems: [], entries: 2, silenced })).toBe(
      '2 entries checked: no problems (1 silenced).\n',
    );
  });

  it('lets no name of a file move the cursor', () => {
    const said = REPORTERS.text(report([{ ...error, path: 'content/a\n\u001b[2Jb.mdx' }], 1));
    expect(said.split('\n')[0]).toContain('content/a\uFFFD\uFFFD[2Jb.mdx:3:7');
  });
});

describe('github', () => {
  it('is one command a problem, escaped', () => {
    expect(REPORTERS.github(report([error, { ...warning, path: 'content/a,b:c.mdx' }]))).toBe(
      `::error file=content/works/a.mdx,line=3,col=7,title=unknown-key::There is no work with the key “a: 100%25, b”.%0ADid you mean c?
::warning file=content/a%2Cb%3Ac.mdx,line=3,col=7,title=unknown-key::There is no work with the key “a: 100%25, b”.
`,
    );
  });

  it('keeps a message from becoming a command', () => {
    const said = REPORTERS.github(report([{ ...error, message: 'x\n::set-env::y\r' }]));
    expect(said.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says nothing of nothing', () => {
    expect(REPORTERS.github(report([]))).toBe('');
  });
});

describe('json', () => {
  it('is one document', () => {
    const documentation = 'docs/rules.md#unknown-key';
    const quiet = { ...warning, hint: 'h', reason: 'So it is.' };
    expect(
      JSON.parse(REPORTERS.json({ entries: 2, problems: [error], silenced: [quiet] })),
    ).toEqual({
      entries: 2,
      problems: [{ ...error, documentation }],
      silenced: [{ ...quiet, documentation }],
    });
    expect(JSON.parse(REPORTERS.json(report([])))).toEqual({
      entries: 0,
      problems: [],
      silenced: [],
    });
  });
});

describe('isReporterName', () => {
  it.each([
    ['text', true],
    ['github', true],
    ['json', true],
    ['xml', false],
    ['constructor', false],
    ['__proto__', false],
  ])('%s: %s', (name, known) => {
    expect(isReporterName(name)).toBe(known);
  });
});
