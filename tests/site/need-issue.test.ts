import { expect, it } from 'vitest';
import { needIssue } from '../../src/site/pages/need-issue.ts';

const work = {
  id: 'doe2009talks',
  address: 'https://tracings.example/works/doe2009talks/',
  wanted: ['A reader: we have seen nothing of the work.', 'A page that shows volume & issue #1.'],
};

it('opens an issue that names the work and what is wanted', () => {
  const url = new URL(needIssue('https://github.com/a/b.git/', work));
  expect(url.origin + url.pathname).toBe('https://github.com/a/b/issues/new');
  expect(url.searchParams.get('title')).toBe('Needs a reader: doe2009talks');
  const body = url.searchParams.get('body') ?? '';
  for (const part of [work.address, ...work.wanted]) expect(body).toContain(part);
});

it('stays an address however much is wanted', () => {
  const wanted = Array.from({ length: 500 }, () => 'A page that shows the volume.');
  expect(needIssue('https://github.com/a/b', { ...work, wanted }).length).toBeLessThan(7_500);
});
