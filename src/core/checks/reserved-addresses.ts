import type { SiteConfig } from '../model/site-config.ts';
import type { Fault } from '../text/problem.ts';

/**
 * Names that lead nowhere: reserved for examples, tests and one’s own machine by RFC 2606, RFC 6761
 * and RFC 6762.
 */
const RESERVED = /(?:^|\.)(?:example|test|invalid|localhost|local|example\.(?:com|net|org))\.?$/i;

/**
 * What keeps sound settings from being published: an address of the site or of the editors that
 * nobody can reach, and that would stand in every reference to an annotation.
 */
export function reservedAddresses({
  site,
  contact = '',
}: SiteConfig): (Fault & { readonly path: readonly string[] })[] {
  const addresses = [
    {
      field: 'site',
      address: site,
      host: new URL(site).hostname,
      hint: 'Write the address at which the site will be published.',
    },
    {
      field: 'contact',
      address: contact,
      host: contact.slice(contact.lastIndexOf('@') + 1),
      hint: 'Write the mail address of the editors, or remove the line.',
    },
  ];
  return addresses
    .filter(({ host }) => RESERVED.test(host))
    .map(({ field, address, hint }) => ({
      path: [field],
      message: `No one can reach ${address}: its name is reserved for examples and tests.`,
      hint,
    }));
}
