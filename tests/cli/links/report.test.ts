import { describe, expect, it } from 'vitest';
import { outsideAddresses } from '../../../src/cli/links/addresses.ts';
import { jsonReport, markdownReport, type VisitedAddress } from '../../../src/cli/links/report.ts';
import { readLibrary } from '../../../src/core/library/unchecked-library.ts';
import { essay, person, work } from '../../entries.ts';

describe('the addresses outside', () => {
  it('are those of fields, sources and texts, each once, with the files', () => {
    const { entries } = readLibrary([
      work('a', {
        fields: 'URL: "https://example.org/a?b=c&d#e"\nDOI: "10.1000/(a)<b>"',
        body: 'See [it](https://example.org/a?b=c&d) and [[b]].',
      }),
      person('b', { fields: 'sources: { cat: { name: C, url: "http://example.net/" } }' }),
      essay('c', { body: 'One.\n\n<Aside>[Two](https://example.org/two)</Aside>' }),
    ]);
    expect(outsideAddresses(entries.values())).toEqual([
      { address: 'https://example.org/a?b=c&d', files: ['works/a.mdx'] },
      { address: 'https://doi.org/10.1000/(a)%3Cb%3E', files: ['works/a.mdx'] },
      { address: 'http://example.net/', files: ['people/b.mdx'] },
      { address: 'https://example.org/two', files: ['essays/c.mdx'] },
    ]);
  });
});

describe('the report', () => {
  const visited: VisitedAddress[] = [
    { address: 'https://a.org/', files: ['works/a.mdx'], verdict: 'found', reason: 'Yes.' },
    {
      address: 'https://b.org/',
      files: ['works/a.mdx', 'works/b.mdx'],
      verdict: 'gone',
      reason: 'No.',
    },
    {
      address: 'https://c.org/',
      files: ['works/b.mdx'],
      verdict: 'moved',
      reason: 'Moved.',
      to: 'https://d.org/',
    },
  ];

  it('says to people what to look at, the gone first', () => {
    expect(markdownReport(visited, '2026-11-24')).toBe(`# Outside links on 2026-11-24

3 addresses requested: 1 found, 1 moved, 1 gone, 0 unreachable, 0 unknown.

## Gone (1)

Look for the new address, or remove the address and keep the name of the source.

- <https://b.org/>: No. In \`content/works/a.mdx\`, \`content/works/b.mdx\`.

## Moved permanently (1)

Write the new address once you have checked that it shows the same.

- <https://c.org/>: Moved. Now <https://d.org/>. In \`content/works/b.mdx\`.
`);
  });

  it('tells programs all of it', () => {
    expect(JSON.parse(jsonReport(visited, '2026-11-24'))).toEqual({
      day: '2026-11-24',
      counts: { found: 1, moved: 1, gone: 1, unreachable: 0, unknown: 0 },
      addresses: visited,
    });
  });
});
