import { stringify } from 'yaml';
import type { SiteConfig } from '../core/model/site-config.ts';
import { capitalized } from '../core/text/words.ts';
import { editionChangesWords } from '../words/words.ts';
import { spdxLicence } from './spdx-licence.ts';

/**
 * `CITATION.cff` of an edition, in the Citation File Format 1.2.0: how the library as a whole is
 * cited, and at which address it is. GitHub and Zenodo read it. https://citation-file-format.github.io/
 */
export function citationFile(config: SiteConfig, date: string, address: string): string {
  const { title, description, editors, licence, repository } = config;
  const spdx = spdxLicence(licence);
  const fields = {
    'cff-version': '1.2.0',
    message: editionChangesWords.cite,
    type: 'dataset',
    title,
    abstract: description,
    authors: [{ name: capitalized(editors) }],
    version: date,
    'date-released': date,
    url: address,
    ...(repository === undefined ? {} : { 'repository-code': repository }),
    ...(spdx === undefined ? { 'license-url': licence.url } : { license: spdx }),
  };
  return stringify(fields, {
    lineWidth: 0,
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
  });
}
