import { TAB_KINDS } from '../../core/model/kinds.ts';
import type { StyledPages } from '../../core/render/citations/styled-pages.ts';
import type { StyledPageView } from '../../core/render/views/styled-page.ts';
import type { Prepared } from '../build/prepare.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The address of a page in another style, for script to fetch when a reader has chosen it:
 * `in-style/ieee/works/christens2010public.json`.
 */
export function styledFile(style: string, page: string): string {
  return `in-style/${style}/${page}.json`;
}

/** One file a page and style: all its citations and references. */
export function styledFiles({ library, styled, shown }: Prepared): SiteFile[] {
  return styled.flatMap((pages) => [
    file(pages, 'works', pages.works),
    file(pages, 'bibliography', pages.bibliography),
    file(pages, 'claims', pages.claims),
    ...[...library.entries.values()].flatMap((entry) => {
      const shows = shown.get(entry.id);
      if (!shows || !TAB_KINDS.includes(entry.kind)) return [];
      return [file(pages, `${entry.kind}/${entry.id}`, () => pages.entry(entry, shows))];
    }),
  ]);
}

function file({ style }: StyledPages, page: string, view: () => StyledPageView): SiteFile {
  return {
    path: styledFile(style.id, page),
    contentType: 'application/json; charset=utf-8',
    text: () => JSON.stringify(view()),
  };
}
