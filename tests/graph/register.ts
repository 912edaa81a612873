import type { FoundRegister } from '../../src/core/checks/rule.ts';
import { readRegister, writeRegister } from '../../src/core/graph/address-register.ts';
import { addressesOf } from '../../src/core/graph/addresses.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';

/** What addresses of files end in, in tests. */
export const EXTENSIONS: readonly string[] = ['bib', 'ris'];

/** A register as it would be found with this text. */
export function registerOf(text: string): FoundRegister {
  return { path: 'addresses.txt', extensions: EXTENSIONS, ...readRegister(text) };
}

/** The register of a library that has been published with these files. */
export function published(files: readonly SourceFile[]): FoundRegister {
  return registerOf(writeRegister(addressesOf(createLibrary(files), EXTENSIONS)));
}

/** A claim on a work, which makes it. */
export function claim(number: number, on: string, fields = ''): SourceFile {
  return {
    path: `claims/claim-${number}.mdx`,
    text: `---\nnumber: "${number}"\ntext: A claim.\nsaid-by: nobody\nin: ${on}\nplace: page 1\nstatus: opinion\nfinding: A finding.\ndate: 2026-11\n${fields}---\n`,
  };
}

/** A lead of this title. */
export function lead(id: string, fields = ''): SourceFile {
  return {
    path: `leads/${id}.mdx`,
    text: `---\ntitle: A lost paper\nbelieved: Berg, 1900.\norigin: A rumour.\nsearched: Everywhere.\nwanted: The paper.\ndate: 2026-11\n${fields}---\n`,
  };
}
