import { factsOf, pathOf } from '../../core/model/kinds.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { listedName } from '../../core/render/records/entry-names.ts';
import { dateOfChange } from '../../core/render/records/history.ts';
import { escapeHtml } from '../../core/render/text/html.ts';
import { capitalized } from '../../core/text/words.ts';
import type { Prepared } from '../build/prepare.ts';

const LENGTH = 50;

/**
 * The Atom feed (RFC 4287): essays, reading paths and annotations, the last made or changed in
 * substance first. An entry that gives no such date is left out. Where it gives a month only, the
 * feed takes its first day, since Atom wants a full date.
 */
export function atomFeed({ library, view }: Prepared, config: SiteConfig, home: string): string {
  const entries = [...library.entries.values()]
    .flatMap((entry) => {
      const date = dateOfChange(entry);
      const order = factsOf(entry.kind).feedOrder;
      return date === undefined || order === undefined ? [] : [{ entry, date, order }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.order - b.order))
    .slice(0, LENGTH);
  const rows = entries.map(({ entry, date }) => {
    const address = `${home}${pathOf(entry)}`;
    const title = listedName(entry);
    const published = entry.data.created;
    const summary = factsOf(entry.kind).summary?.(entry.data);
    return [
      '<entry>',
      `<title>${escapeHtml(title)}</title>`,
      `<id>${address}</id>`,
      `<link href="${address}"/>`,
      published === undefined ? '' : `<published>${instant(published)}</published>`,
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

function instant(date: string): string {
  return `${date.length === 7 ? `${date}-01` : date}T00:00:00Z`;
}
