import type { Entry } from '../../core/body/entry.ts';
import { factsOf, pathOf } from '../../core/model/kinds.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { type Feed, feedsOf, newestFirst } from '../../core/render/feeds.ts';
import { listedName } from '../../core/render/records/entry-names.ts';
import { escapeHtml } from '../../core/render/text/html.ts';
import { capitalized } from '../../core/text/words.ts';
import { feedWords } from '../../words/words.ts';
import type { Prepared } from '../build/prepare.ts';
import type { SiteFile } from './site-file.ts';

/**
 * The Atom feeds (RFC 4287): that of the library with its essays, reading paths and annotations, one
 * of each kind and one of each concept. Each tells of what was made or changed in substance last. An
 * entry that gives no such date is left out.
 */
export function feedFiles(
  { library, view }: Pick<Prepared, 'library' | 'view'>,
  config: SiteConfig,
  home: string,
): SiteFile[] {
  const told = [...library.entries.values()].filter(
    ({ kind }) => factsOf(kind).feedOrder !== undefined,
  );
  const glosses = new Map([
    ...Object.values(view.indexes).flatMap((rows) =>
      rows.map(({ id, summary }) => [id, summary] as const),
    ),
    ...view.claims.map(({ id, plain, label }) => [id, feedWords.claim(plain, label)] as const),
  ]);
  const whole = { path: 'feed.xml', title: config.title, page: '', entries: newestFirst(told) };
  const parts = feedsOf(library).map((feed) => ({
    ...feed,
    title: feedWords.title(config.title, feed.title),
  }));
  return [whole, ...parts].map((feed) => ({
    path: feed.path,
    contentType: 'application/atom+xml; charset=utf-8',
    text: () => atomFeed(feed, glosses, config, home),
  }));
}

function atomFeed(
  { path, title, page, entries }: Feed,
  glosses: ReadonlyMap<string, string | undefined>,
  config: SiteConfig,
  home: string,
): string {
  const rows = entries.map(({ entry, date }) => {
    const address = `${home}${pathOf(entry)}`;
    const published = entry.data.created;
    const summary = summaryOf(entry, date, glosses.get(entry.id));
    return [
      '<entry>',
      `<title>${escapeHtml(listedName(entry))}</title>`,
      `<id>${address}</id>`,
      `<link href="${address}"/>`,
      published === undefined ? '' : `<published>${instant(published)}</published>`,
      `<updated>${instant(date)}</updated>`,
      summary === '' ? '' : `<summary>${escapeHtml(summary)}</summary>`,
      '</entry>',
    ].join('');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(config.language)}">`,
    `<title>${escapeHtml(title)}</title>`,
    `<subtitle>${escapeHtml(config.description)}</subtitle>`,
    `<id>${home}${page}</id>`,
    `<link href="${home}${page}"/>`,
    `<link rel="self" type="application/atom+xml" href="${home}${path}"/>`,
    `<updated>${instant(entries[0]?.date ?? '1970-01')}</updated>`,
    `<author><name>${escapeHtml(capitalized(config.editors))}</name></author>`,
    ...rows,
    '</feed>',
    '',
  ].join('\n');
}

/** What changed, where the date is that of a change, and what the entry says: its summary, or else what its index says of it. */
function summaryOf({ kind, data }: Entry, date: string, gloss: string | undefined): string {
  const changes = (data.changes ?? []).filter((change) => change.date === date);
  const said = factsOf(kind).summary?.(data) ?? gloss;
  return [...changes.map(({ what }) => feedWords.changed(what)), said]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Where an entry gives a month only, its first day: Atom wants a full date. */
function instant(date: string): string {
  return `${date.length === 7 ? `${date}-01` : date}T00:00:00Z`;
}
