import type { SiteConfig } from '../core/model/site-config.ts';

/** The SPDX identifier of a Creative Commons licence by its address, such as `CC-BY-4.0`. */
export function spdxLicence({ url }: SiteConfig['licence']): string | undefined {
  const [, terms, version] =
    /^https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\/?$/.exec(url) ?? [];
  if (terms !== undefined) return `CC-${terms.toUpperCase()}-${version}`;
  return /^https?:\/\/creativecommons\.org\/publicdomain\/zero\/1\.0\/?$/.test(url)
    ? 'CC0-1.0'
    : undefined;
}
