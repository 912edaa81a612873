import { describe, expect, it } from 'vitest';
import { render } from './library.ts';
import { essay, work } from './specimens.ts';

/* Every field of an entry comes from outside: none may reach a page as markup. */
const NASTY = '<img src=x onerror=alert(1)> & "quotes"';
const yaml = JSON.stringify(NASTY);

const outside = work('abel2010talks', {
  title: NASTY,
  head: `publisher: ${yaml}
genre: ${yaml}
summary: ${yaml}
remarks: [${yaml}]
concepts: [talk]
unconfirmed:
  - { field: page, value: ${yaml}, note: ${yaml} }
as-cited:
  - in: berg2011walks
    text: ${yaml}
    faults: [{ at: "<img src=x", correction: ${yaml} }]
`,
  body: 'A sign: a &lt; b &amp; &lt;script&gt;alert(1)&lt;/script&gt; [[talk|&lt;b&gt;]].',
});

const rendered = render([
  {
    ...outside,
    text: outside.text.replace(
      'container-title], sources',
      'container-title, publisher, genre], sources',
    ),
  },
  work('berg2011walks', { author: 'Berg', year: '2011' }),
  {
    path: 'concepts/talk.mdx',
    text: `---\nname: ${yaml}\ndefinition: "A &lt;script&gt; @abel2010talks"\nsee-from: [${yaml}]\n---\n`,
  },
  essay(
    'on-talks',
    'Here &lt;script&gt;alert(1)&lt;/script&gt; stands beside [@abel2010talks] and [[talk]].',
  ),
]);

/** Every `html` of every view, wherever it stands. */
function htmlIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /html$/i.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => htmlIn(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => htmlIn(inner, name));
}

describe('what comes from outside', () => {
  const pieces = [...rendered.all, rendered.view].flatMap((view) => htmlIn(view));

  it('is there to be looked at', () => {
    expect(pieces.filter((html) => html.includes('onerror')).length).toBeGreaterThan(5);
    expect(pieces.filter((html) => html.includes('script')).length).toBeGreaterThan(2);
  });

  it('never becomes an element or an attribute', () => {
    const tags = pieces.flatMap((html) => [
      ...html.matchAll(/<\/?([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi),
    ]);
    const names = new Set(tags.map(([, name]) => name));
    expect([...names].sort()).toEqual(
      expect.not.arrayContaining(['img', 'script', 'b', 'iframe', 'svg']),
    );
    expect(tags.filter(([, , attributes]) => /\son\w+\s*=/i.test(attributes ?? ''))).toEqual([]);
    for (const html of pieces) expect(html).not.toMatch(/<(?:img|script)/i);
  });

  it('keeps its signs as text', () => {
    const { blocks } = rendered.of('essays', 'on-talks');
    expect(blocks[0]?.html).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(rendered.of('works', 'abel2010talks').imprintHtml).toContain(
      '&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quotes&quot;',
    );
    expect(rendered.of('works', 'abel2010talks').asCited[0]?.html).toBe(
      '<del>&lt;img src=x</del><sup class="n" data-pagefind-ignore>1</sup> onerror=alert(1)&gt; &amp; &quot;quotes&quot;',
    );
  });
});
