import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundRegister } from '../core/checks/rule.ts';
import { readRegister } from '../core/graph/address-register.ts';
import { ADDRESSES_FILE, CONTENT_FOLDER } from './content-folder.ts';
import { readOrdinaryText } from './ordinary-files.ts';

/** A line has some hundred bytes; a library of 10,000 works stays far below. */
const MOST_BYTES = 64 * 2 ** 20;

/**
 * The register of addresses of the library at `root`; nothing where there is none yet. `extensions`
 * are the endings of files of records. It reads that one file and never asks git, so that a clone of
 * one commit tells the same.
 */
export function readAddressRegister(
  root: string,
  extensions: readonly string[],
): FoundRegister | undefined {
  const file = join(root, CONTENT_FOLDER, ADDRESSES_FILE);
  if (!existsSync(file)) return undefined;
  const read = readOrdinaryText(file, MOST_BYTES);
  const found = { path: ADDRESSES_FILE, extensions };
  return 'fault' in read
    ? { ...found, pages: new Map(), faults: [], fault: read.fault }
    : { ...found, ...readRegister(read.text) };
}
