import type { Entry } from '../../core/body/entry.ts';
import { documentPolicy, policyMeta } from '../../core/formats/content-security-policy.ts';
import type { Library } from '../../core/library.ts';
import { pathOf, sharesPage } from '../../core/model/kinds.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { headingOf } from '../../core/render/records/entry-names.ts';
import { escapeHtml } from '../../core/render/text/html.ts';
import type { Prepared } from '../build/prepare.ts';
import type { Redirect } from '../hosting/hosting.ts';
import type { SiteFile } from './site-file.ts';

/** Each address that an entry had before, with the one it has now. */
export function redirectsOf(library: Library): readonly Redirect[] {
  return [...library.entries.values()]
    .filter(({ kind }) => !sharesPage(kind))
    .flatMap((entry) =>
      (entry.data.formerly ?? []).map((old) => ({
        from: `${entry.kind}/${old}/`,
        to: pathOf(entry),
      })),
    );
}

/**
 * A page at each address that an entry had before: it leads on by itself, without script, and names
 * the new address for search engines. Entries that share a page have no address to leave.
 */
export function redirectFiles(
  { library, settings }: Pick<Prepared, 'library' | 'settings'>,
  { language }: Pick<SiteConfig, 'language'>,
): SiteFile[] {
  const moved = [...library.entries.values()].filter(({ kind }) => !sharesPage(kind));
  return moved.flatMap((entry) =>
    (entry.data.formerly ?? []).map((old) => ({
      path: `${entry.kind}/${old}/index.html`,
      contentType: 'text/html; charset=utf-8',
      text: () => redirectPage(entry, settings, language),
    })),
  );
}

function redirectPage(entry: Entry, { site, base, title }: Prepared['settings'], language: string) {
  const path = escapeHtml(`${base}${pathOf(entry)}`);
  const heading = escapeHtml(headingOf(entry));
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
${policyMeta(documentPolicy())}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="0; url=${path}">
<link rel="canonical" href="${escapeHtml(site.replace(/\/$/, ''))}${path}">
<title>${heading} · ${escapeHtml(title)}</title>
<p>This card has a new address: <a href="${path}">${heading}</a>.</p>
</html>
`;
}
