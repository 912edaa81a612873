import type { Entry } from '../../core/body/entry.ts';
import { factsOf, pathOf } from '../../core/model/kinds.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { dateOfChange } from '../../core/render/last-change.ts';
import { listedName } from '../../core/render/records/entry-names.ts';
import { escapeHtml } from '../../core/render/text/html.ts';
import { capitalized } from '../../core/text/words.ts';
import type { Prepared } from '../build/prepare.ts';

const LENGTH = 50;

/**
 * The Atom feed (RFC 4287): essays, reading paths and annotations, the last changed first. Where
 * an entry gives a month only, the feed takes its first day, since Atom wants a full date.
 */
export function atomFeed({ library, view }: Prepared, config: SiteConfig, home: string): string {
  const entries = [...library.entries.values()]
    .flatMap((entry) => {
      const date = dateOfChange(entry);
      return date === undefined ? [] : [{ entry, date }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : rank(a.entry) - rank(b.entry)))
    .slice(0, LENGTH);
  const rows = entries.map(({ entry, date }) => {
    const address = `${home}${pathOf(entry)}`;
    const title = listedName(entry);
    const summary = factsOf(entry.kind).summary?.(entry.data);
    return [
      '<entry>',
      `<title>${escapeHtml(title)}</title>`,
      `<id>${address}</id>`,
      `<link href="${address}"/>`,
      `<updated>${instant(date)}</updated>`,
      summary === undefined ? '' : `<summary>${escapeHtml(summary)}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(config.language)}">`,
    `<title>${escapeHtml(config.title)}</title>`,
    `<subtitle>${escapeHtml(config.description)}</subtitle>`,
    `<id>${home}</id>`,
    `<link href="${home}"/>`,
    `<link rel="self" type="application/atom+xml" href="${home}feed.xml"/>`,
    `<updated>${instant(view.updated === '' ? '1970-01' : view.updated)}</updated>`,
    `<author><name>${escapeHtml(capitalized(config.editors))}</name></author>`,
    ...rows,
    '</feed>',
    '',
  ].join('\n');
}

function rank({ kind }: Entry): number {
  return factsOf(kind).feedOrder ?? 0;
}

function instant(date: string): string {
  return `${date.length === 7 ? `${date}-01` : date}T00:00:00Z`;
}
