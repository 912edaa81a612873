import { describe, expect, it } from 'vitest';
import { render } from './library.ts';
import { concept, essay, work } from './specimens.ts';

const files = [
  work('abel2010talks', {
    body: '## What it asks\n\nIt asks about [[talk|such talks]]. Nothing more.',
  }),
  work('berg2011walks', { author: 'Berg', title: 'Walks', year: '2011' }),
  concept('talk'),
  essay(
    'on-talks',
    'First a word. Then @abel2010talks says [[talk]] matters; see ch. 2 of it. A last one.\n\nBoth do [@berg2011walks; see @abel2010talks].',
  ),
];
const rendered = render(files);

describe('a page that cites', () => {
  const view = rendered.of('essays', 'on-talks');
  const html = view.blocks.map((block) => block.html).join('');

  it('leads from each citation to the card of the work, under the base', () => {
    expect(html).toContain(
      '<a class="ref" data-cite="abel2010talks" href="/tracings/works/abel2010talks/">Abel (2010)</a>',
    );
    expect(html).toContain(
      '<a class="ref" data-cite="berg2011walks" href="/tracings/works/berg2011walks/">Berg, 2011</a>',
    );
  });

  it('prints the name of an entry that is linked without a label', () => {
    expect(html).toContain('class="subject" href="/tracings/concepts/talk/">talk</a>');
  });

  it('lists each work once, with doors back to every place that cites it', () => {
    expect(view.references.map(({ key }) => key)).toEqual(['abel2010talks', 'berg2011walks']);
    const doors = view.references.map(({ backlinks }) =>
      backlinks.map(({ label, href }) => `${label} ${href}`),
    );
    expect(doors).toEqual([['a #c1', 'b #c2'], ['a #c2']]);
    for (const [, anchor] of doors.flat().map((door) => door.split('#'))) {
      expect(html).toContain(`id="${anchor}"`);
    }
  });
});

describe('mentioned in', () => {
  it('gives the sentence with the name marked, and the very place', () => {
    const { mentions } = rendered.of('works', 'abel2010talks');
    expect(mentions.map(({ html, href, place }) => ({ html, href, place }))).toEqual([
      {
        html: 'Then <mark>Abel (2010)</mark> says talk matters; see ch. 2 of it.',
        href: '/tracings/essays/on-talks/#c1',
        place: '¶ 1',
      },
      {
        html: 'Both do <mark>(Berg, 2011; see Abel, 2010)</mark>.',
        href: '/tracings/essays/on-talks/#c2',
        place: '¶ 2',
      },
    ]);
  });

  it('names the part of an annotation, and marks the label of a link', () => {
    const [first, second] = rendered.of('concepts', 'talk').mentions;
    expect(second).toMatchObject({
      from: { text: 'Abel 2010', tone: 'work' },
      place: 'What it asks',
      href: '/tracings/works/abel2010talks/#l1',
      html: 'It asks about <mark>such talks</mark>.',
    });
    expect(first?.from.text).toBe('An essay');
  });

  it('leads to an anchor that is there, for every mention of the library', () => {
    const pages = new Map(rendered.all.map((view) => [view.card.href, JSON.stringify(view)]));
    const missing = rendered.all
      .flatMap(({ mentions }) => mentions)
      .filter(({ href }) => {
        const [page = '', anchor = ''] = href.split('#');
        return !pages.get(page)?.includes(`id=\\"${anchor}\\"`);
      });
    expect(missing).toEqual([]);
  });

  it('leaves out the page itself', () => {
    const self = render([work('abel2010talks', { body: 'As @abel2010talks says itself.' })]);
    expect(self.of('works', 'abel2010talks').mentions).toEqual([]);
  });
});
