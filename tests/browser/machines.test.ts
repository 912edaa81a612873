import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { siteOf } from './browser.ts';

const WORKS = ['christens2010public', 'lcn2013personal', 'sohng1995participatory'];

/** The pages of a kind, by the site map, as they were built. */
async function pagesOf(kind: string): Promise<{ path: string; html: string }[]> {
  const map = await (await fetch(new URL('sitemap.xml', siteOf()))).text();
  const paths = [...map.matchAll(/<loc>[^<]*?(\/[^<]*)<\/loc>/g)].flatMap(([, address = '']) => {
    const path = new RegExp(`/(${kind}/[^/]+/)$`).exec(address)?.[1];
    return path === undefined || path === 'works/by-author/' ? [] : [path];
  });
  return Promise.all(
    paths.map(async (path) => ({
      path,
      html: await (await fetch(new URL(path, siteOf()))).text(),
    })),
  );
}

const jsonLdOf = (html: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}');

const offered = (html: string) => [...html.matchAll(/<span class="Z3988" title="([^"]*)"/g)];

describe('what machines find', () => {
  test('on the page of a work: the work, and nothing that leaks into its record', async () => {
    const pages = await pagesOf('works');
    expect(pages.map(({ path }) => path)).toEqual(WORKS.map((key) => `works/${key}/`));
    for (const { path, html } of pages) {
      expect([path, html.match(/<meta name="citation_title"/g)?.length]).toEqual([path, 1]);
      const leaks = html.match(
        /<meta [^>]*(?:name="(?:description|author|citation_author)"|property=)|class="[^"]*\b(?:byline|vcard|Z3988)\b|rel="author"/g,
      );
      expect([path, leaks]).toEqual([path, null]);
      // Citation managers take any date of the page where the work’s own is missing.
      const dated = html.includes('<meta name="citation_publication_date"');
      expect([path, dated || !/<time [^>]*datetime/.test(html)]).toEqual([path, true]);
      expect(html.match(/<link rel="alternate" type="[^>]*\/works\//g)).toHaveLength(
        EXPORT_FORMATS.length,
      );
      expect(jsonLdOf(html)).toMatchObject({ '@type': 'Review', url: expect.stringMatching(path) });
    }
  });

  test('on the page of an essay: the essay, and none of the works it cites', async () => {
    for (const { html } of await pagesOf('essays')) {
      expect(html.match(/<meta name="z:itemType" content="blogPost"/g)).toHaveLength(1);
      expect(html.match(/<meta name="description"/g)).toHaveLength(1);
      // A list stands beside its records as HTML.
      expect(html.match(/<link rel="alternate" type="[^>]*\/essays\//g)).toHaveLength(
        EXPORT_FORMATS.length + 1,
      );
      expect(jsonLdOf(html)).toMatchObject({ '@type': 'ScholarlyArticle' });
      expect(offered(html)).toEqual([]);
    }
  });

  test.each(['works/', 'works/by-author/', 'bibliography/'])(
    'on %s: every work, once',
    async (path) => {
      const html = await (await fetch(new URL(path, siteOf()))).text();
      const all = offered(html).map(([, title]) => title);
      expect(all).toHaveLength((await pagesOf('works')).length);
      expect(new Set(all).size).toBe(all.length);
    },
  );

  test.each(['people', 'organizations', 'concepts', 'readings'])(
    'on the pages of %s: no work twice, and files that are there',
    async (kind) => {
      let lists = 0;
      for (const { path, html } of await pagesOf(kind)) {
        const all = offered(html).map(([, title]) => title);
        expect([path, ...all]).toEqual([path, ...new Set(all)]);
        const hrefs = [...html.matchAll(/<a href="([^"]*)" download/g)].map(
          ([, href = '']) => href,
        );
        for (const href of hrefs) {
          const answer = await fetch(new URL(href, siteOf()));
          expect([href, answer.status]).toEqual([href, 200]);
          lists += 1;
        }
      }
      expect(lists).toBeGreaterThan(3);
    },
  );
});
