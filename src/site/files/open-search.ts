import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { escapeHtml } from '../../core/render/text/html.ts';
import { OPEN_SEARCH_FILE } from './file-paths.ts';
import type { SiteFile } from './site-file.ts';

/** More letters a name and a description may not have, by OpenSearch 1.1. */
const MOST_LETTERS = { short: 16, long: 48, description: 1024 } as const;

/** What browsers need to offer the search of the site in their address bar (OpenSearch 1.1). */
export function openSearchFile(
  { title, description, language }: SiteConfig,
  home: string,
): SiteFile {
  const type = 'application/opensearchdescription+xml';
  const address = escapeHtml(home);
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeHtml(cut(title, MOST_LETTERS.short))}</ShortName>`,
    `<LongName>${escapeHtml(cut(title, MOST_LETTERS.long))}</LongName>`,
    `<Description>${escapeHtml(cut(description, MOST_LETTERS.description))}</Description>`,
    `<Url type="text/html" template="${address}${PAGE_PATHS.search}?q={searchTerms}"/>`,
    `<Url type="${type}" rel="self" template="${address}${OPEN_SEARCH_FILE}"/>`,
    `<Image type="image/svg+xml">${address}favicon.svg</Image>`,
    `<Language>${escapeHtml(language)}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
  return { path: OPEN_SEARCH_FILE, contentType: `${type}; charset=utf-8`, text: () => text };
}

/** As many whole words as fit; of a word that is too long, its beginning. */
function cut(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const whole = letters.slice(0, most + 1).join('');
  const end = whole.lastIndexOf(' ');
  return end > 0 ? whole.slice(0, end) : letters.slice(0, most).join('');
}
