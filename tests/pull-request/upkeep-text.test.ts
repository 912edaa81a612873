import { describe, expect, it } from 'vitest';
import type { UpkeepFindings } from '../../src/pull-request/upkeep-findings.ts';
import { saysMore, upkeepBody, upkeepPage } from '../../src/pull-request/upkeep-text.ts';

type Work = UpkeepFindings['records']['works'][number];

const same: Work = {
  key: 'abel2010talks',
  before: 'a',
  after: 'a',
  notices: [],
  borneOut: [],
  differences: [],
  failures: [],
};

function findings(
  works: readonly Partial<Work>[],
  addresses: UpkeepFindings['links']['addresses'] = [],
): UpkeepFindings {
  return {
    records: {
      day: '2026-11-30',
      isWhole: true,
      works: works.map((work) => ({ ...same, ...work })),
    },
    links: { day: '2026-11-30', addresses },
  };
}

const RETRACTED = findings([
  {
    after: 'b',
    notices: ['Crossref lists a notice (retraction) under 10.1002/notice.'],
    borneOut: [{ fields: ['title', 'issued'], source: 'Crossref' }],
  },
]);

describe('what waits for somebody', () => {
  it('says so where nothing does', () => {
    expect(upkeepPage(findings([{}]))).toContain('Nothing needs attention.');
  });

  it('names differences and addresses, a line each, in an order that does not change', () => {
    const page = upkeepPage(
      findings(
        [{ differences: [{ field: 'page', here: '1–2', there: '1–3', source: 'Crossref' }] }],
        [
          { address: 'https://b.org/', verdict: 'gone', reason: '404', files: ['works/b.mdx'] },
          { address: 'https://a.org/', verdict: 'gone', reason: '404', files: ['works/a.mdx'] },
          {
            address: 'https://c.org/',
            verdict: 'moved',
            reason: '301',
            to: 'https://d.org/',
            files: ['works/c.mdx'],
          },
          { address: 'https://e.org/', verdict: 'unreachable', reason: '', files: [] },
        ],
      ),
    );
    expect(page).toContain('- `abel2010talks`, page: the entry has “1–2”, Crossref “1–3”');
    expect(page.indexOf('a.org')).toBeLessThan(page.indexOf('b.org'));
    expect(page).toMatch(/c\.org.*, now .*d\.org/);
    expect(page).not.toContain('e.org');
  });

  it('says more only where a line is new', () => {
    const one = upkeepPage(
      findings([{ differences: [{ field: 'page', here: '1', there: '2', source: 'Crossref' }] }]),
    );
    const none = upkeepPage(findings([]));
    expect(saysMore(one, none)).toBe(true);
    expect(saysMore(one, one)).toBe(false);
    expect(saysMore(none, one)).toBe(false);
    expect(saysMore(none, '')).toBe(false);
  });
});

describe('the pull request', () => {
  it('tells first of retractions, then of each entry that changes', () => {
    const body = upkeepBody(RETRACTED);
    expect(body).toContain(
      '## Retracted or corrected\n\n- `abel2010talks`: Crossref lists a notice (retraction) under 10.1002/notice.',
    );
    expect(body).toContain(
      '- `content/works/abel2010talks.mdx`: Crossref confirms title, issued; 1 notice is added to its remarks',
    );
    expect(body.indexOf('Retracted')).toBeLessThan(body.indexOf('Changed entries'));
  });

  it('prints texts of registries and servers, and lets none of them do anything', () => {
    const text = '@everyone <img src=x> [a](https://evil.org) #1\n## Heading `code`';
    const hostile = findings(
      [
        {
          notices: [text],
          differences: [{ field: 'title', here: text, there: text, source: text }],
          borneOut: [{ fields: [text], source: text }],
          after: 'b',
        },
      ],
      [
        {
          address: 'https://a.org/@everyone',
          verdict: 'gone',
          reason: text,
          files: ['works/a.mdx'],
        },
      ],
    );
    const body = upkeepBody(hostile);
    expect(body).not.toMatch(/@everyone|<img|[^\\]\]\(https|^## Heading|[^\\]`code/m);
    expect(body).not.toContain('https://evil');
  });

  it('says what could not be looked at, and stays short', () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({
      key: `key${at}`,
      failures: ['No.'],
      after: 'b',
      notices: ['n'.repeat(3000)],
      borneOut: [{ fields: ['f'.repeat(3000)], source: 'Crossref' }],
      differences: [{ field: 'page', here: '1', there: 'x'.repeat(300), source: 'Crossref' }],
    }));
    const body = upkeepBody(findings(many));
    expect(body.length).toBeLessThan(60_000);
    expect(body).toContain('for 2,000 works');
    expect(body).toContain('- and 1950 more, in the changes');
    expect(body).toContain('`.github/upkeep.md` in this pull request has all of it');
  });
});
