import { join } from 'node:path';
import { addressesAt, REGISTRY_ADDRESSES } from '../registries/addresses.ts';
import { createRegistryClient } from '../registries/client.ts';
import type { RegistryAccess } from '../registries/look-up.ts';
import config from '../site.config.ts';
import { UsageError } from './command.ts';

/** The options of every command that asks registries. */
export const REGISTRY_OPTIONS = {
  contact: {
    type: 'string',
    value: 'mail',
    help: 'your mail address, which the registries ask for; they answer faster with it',
  },
  fresh: { type: 'boolean', help: 'ask again instead of using the answers in .cache/registries' },
  registries: {
    type: 'string',
    value: 'address',
    help: 'a server that answers for all registries: a proxy, or one for tests',
  },
} as const;

interface Given {
  readonly contact: string | undefined;
  readonly fresh: boolean;
  readonly registries: string | undefined;
}

/**
 * A client of the registries for the project at `root`.
 * @throws {UsageError} for a mail address or a web address that is none.
 */
export function openRegistries(
  { contact, fresh, registries }: Given,
  root: string,
  onWait: (sentence: string) => void,
): RegistryAccess {
  if (contact !== undefined && !/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(contact)) {
    throw new UsageError(`--contact "${contact}" is not a mail address.`);
  }
  if (registries !== undefined && !(/^https?:\/\//.test(registries) && URL.canParse(registries))) {
    throw new UsageError(
      `--registries "${registries}" is no address: it begins with https:// or http://.`,
    );
  }
  return {
    client: createRegistryClient({
      cache: join(root, '.cache', 'registries'),
      agent: `${config.title.replace(/\s+/g, '-')}/0.1`,
      site: config.site,
      contact,
      fresh,
      onWait,
    }),
    addresses: registries === undefined ? REGISTRY_ADDRESSES : addressesAt(registries),
  };
}
