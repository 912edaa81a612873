import { policyMeta, redirectPolicy } from '../../core/formats/content-security-policy.ts';
import { originalPath } from '../../core/graph/addresses.ts';
import { goneTranslations, type Redirect, redirectTable } from '../../core/graph/redirects.ts';
import type { Library } from '../../core/library.ts';
import type { SiteConfig } from '../../core/model/site-config.ts';
import { nameRedirects } from '../../core/render/names/name-redirects.ts';
import { headingOf } from '../../core/render/records/entry-names.ts';
import { escapeHtml } from '../../core/render/text/html.ts';
import { pageLanguage } from '../../words/languages.ts';
import { redirectWords } from '../../words/words.ts';
import { REDIRECT_SCRIPT, REDIRECT_SCRIPT_FILE } from '../browser/redirect-script.ts';
import type { Prepared } from '../build/prepare.ts';
import { RECORD_EXTENSIONS } from './record-extensions.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Where old addresses lead, pages and files of records, for hosts that can answer with a 301: those
 * that entries had before, and those of names for which an entry was made.
 */
export function redirectsOf(library: Library): readonly Redirect[] {
  const renamed = redirectTable(library, RECORD_EXTENSIONS);
  return [...renamed, ...goneTranslations(library, renamed), ...nameRedirects(library)];
}

/**
 * What stands at each address that an entry had before, for hosts that cannot lead on: a page that
 * goes to the new address, by itself and without script, with the fragment where a script runs; and
 * each file once more. `files` are those at the new addresses.
 */
export function redirectFiles(
  { library, settings }: Pick<Prepared, 'library' | 'settings'>,
  { language }: Pick<SiteConfig, 'language'>,
  files: readonly SiteFile[],
): SiteFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const headings = new Map<string, string>(
    [...library.entries.values(), ...library.withdrawn.values()].map((entry) => [
      entry.id,
      headingOf(entry),
    ]),
  );
  const ofNames = new Map(nameRedirects(library).map(({ from, heading }) => [from, heading]));
  const found = redirectsOf(library).flatMap(({ from, to }): SiteFile[] => {
    if (!from.endsWith('/')) {
      const file = byPath.get(to);
      return file === undefined ? [] : [{ ...file, path: from }];
    }
    const id = (originalPath(to) ?? to).replace(/^.*\/#|\/$/g, '').replace(/^.*\//, '');
    const heading = ofNames.get(from) ?? headings.get(id) ?? to;
    const page = () => redirectPage(to, heading, settings, language);
    return [{ path: `${from}index.html`, contentType: 'text/html; charset=utf-8', text: page }];
  });
  if (found.length === 0) return [];
  const script: SiteFile = {
    path: REDIRECT_SCRIPT_FILE,
    contentType: 'text/javascript; charset=utf-8',
    text: () => REDIRECT_SCRIPT,
  };
  return [...found, script];
}

function redirectPage(
  to: string,
  title: string,
  { site, base, title: library }: Prepared['settings'],
  language: string,
): string {
  const path = escapeHtml(`${base}${to}`);
  const heading = escapeHtml(title);
  // Both at once would go two ways: the `<meta>` drops the fragment.
  return `<!doctype html>
<html lang="${escapeHtml(pageLanguage(language))}">
${policyMeta(redirectPolicy())}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>
<link rel="canonical" href="${escapeHtml(site.replace(/\/$/, ''))}${path}">
<title>${heading} · ${escapeHtml(library)}</title>
<script src="${escapeHtml(base)}${REDIRECT_SCRIPT_FILE}" defer></script>
<h1>${redirectWords.heading}</h1>
<p><a href="${path}">${heading}</a></p>
</html>
`;
}
