import type { SiteConfig } from '../core/model/site-config.ts';
import { escapeHtml } from '../core/render/text/html.ts';
import { capitalized } from '../core/text/words.ts';
import { spdxLicence } from './spdx-licence.ts';

/**
 * `.zenodo.json` of an edition: what Zenodo takes for the description of a deposit.
 * https://developers.zenodo.org/#representation
 */
export function zenodoFile(config: SiteConfig, date: string, address: string): string {
  const { title, description, editors, licence } = config;
  const spdx = spdxLicence(licence);
  const fields = {
    title,
    upload_type: 'dataset',
    description: `<p>${escapeHtml(description)}</p>`,
    creators: [{ name: capitalized(editors) }],
    version: date,
    publication_date: date,
    access_right: 'open',
    ...(spdx === undefined ? {} : { license: spdx.toLowerCase() }),
    related_identifiers: [{ identifier: address, relation: 'isVariantFormOf' }],
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}
