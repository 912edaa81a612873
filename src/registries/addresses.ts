/** Where the registries answer. */
export interface RegistryAddresses {
  readonly doi: string;
  readonly crossref: string;
  readonly datacite: string;
  readonly openLibrary: string;
  readonly eutils: string;
}

/** The addresses of the services themselves. */
export const REGISTRY_ADDRESSES: RegistryAddresses = {
  doi: 'https://doi.org',
  crossref: 'https://api.crossref.org',
  datacite: 'https://api.datacite.org',
  openLibrary: 'https://openlibrary.org',
  eutils: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
};

/** One server that answers for all of them: a proxy, or a trial on this machine. */
export function addressesAt(base: string): RegistryAddresses {
  const root = base.replace(/\/+$/, '');
  return {
    doi: `${root}/doi`,
    crossref: `${root}/crossref`,
    datacite: `${root}/datacite`,
    openLibrary: `${root}/openlibrary`,
    eutils: `${root}/eutils`,
  };
}

/** A DOI inside an address: its slashes stay, all else that an address cannot hold is encoded. */
export function doiPath(doi: string): string {
  return encodeURIComponent(doi).replaceAll('%2F', '/');
}
