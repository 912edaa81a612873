import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * What is wrong with a bag by RFC 8493: its declaration, what its manifests list and what is there,
 * its checksums, the count of its bytes. Written after the standard, without our own writer.
 */
export function bagFaults(bag: string): string[] {
  const faults: string[] = [];
  const read = (name: string) => readFileSync(join(bag, name), 'utf8');
  if (!/^BagIt-Version: 1\.0\nTag-File-Character-Encoding: UTF-8\n$/.test(read('bagit.txt'))) {
    faults.push('bagit.txt: no declaration');
  }
  const listed = new Set<string>();
  for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
    for (const line of read(manifest)
      .split('\n')
      .filter((text) => text !== '')) {
      const [, digest, encoded = ''] = /^([0-9a-f]{64})[ \t]+(.+)$/.exec(line) ?? [];
      const path = encoded.replace(/%(0A|0D|25)/gi, decodeURIComponent);
      if (digest === undefined) faults.push(`${manifest}: ${line}`);
      if (listed.has(path)) faults.push(`${path}: listed twice`);
      listed.add(path);
      if (path.startsWith('data/') !== (manifest === 'manifest-sha256.txt')) {
        faults.push(`${path}: in the wrong manifest`);
      }
      if (!existsSync(join(bag, path))) faults.push(`${path}: missing`);
      else if (
        createHash('sha256')
          .update(readFileSync(join(bag, path)))
          .digest('hex') !== digest
      ) {
        faults.push(`${path}: another checksum`);
      }
    }
  }
  const there = readdirSync(bag, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(bag, path)).isFile())
    .map((path) => relative(bag, join(bag, path)).split(sep).join('/'));
  const payload = there.filter((path) => path.startsWith('data/'));
  for (const path of payload) if (!listed.has(path)) faults.push(`${path}: in no manifest`);
  const bytes = payload.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0);
  const oxum = /^Payload-Oxum: (.*)$/m.exec(read('bag-info.txt'))?.[1];
  if (oxum !== `${bytes}.${payload.length}`) {
    faults.push(`Payload-Oxum: ${oxum}, and not ${bytes}.${payload.length}`);
  }
  return faults;
}
