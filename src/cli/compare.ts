import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { counted } from '../core/text/words.ts';
import { runCommand, UsageError } from './command.ts';

/** More differences than these are counted and not named. */
const SHOWN = 40;

/**
 * `npm run compare`: whether two builds of the site are the same, byte for byte. Names in `_astro/`
 * hold a hash of what is in the file, so the hashes are left out of names and of the text that
 * mentions them; scripts are left out, since their names and order come from the bundler.
 */
await runCommand(
  {
    usage: 'npm run compare',
    summary: 'Compares two builds of the site. The exit code is 1 if they differ.',
    options: {},
    words: { name: 'A B', help: 'the folders of the two builds' },
  },
  async ({ words }) => {
    const [one, other] = words;
    if (one === undefined || other === undefined || words.length > 2) {
      throw new UsageError('Give the folders of two builds: npm run compare -- A B');
    }
    const [before, after] = [filesOf(one), filesOf(other)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort();
    const differences = names.flatMap((name) => {
      const [left, right] = [before.get(name), after.get(name)];
      if (left === undefined) return [`only in ${other}: ${name}`];
      if (right === undefined) return [`only in ${one}: ${name}`];
      return contentOf(left).equals(contentOf(right)) ? [] : [`differs: ${name}`];
    });
    for (const line of differences.slice(0, SHOWN)) process.stdout.write(`${line}\n`);
    process.stdout.write(
      `${counted(names.length, 'file', 'files')} compared, not counting scripts: ${counted(differences.length, 'difference', 'differences')}\n`,
    );
    return differences.length === 0 ? 0 : 1;
  },
);

/** The files of a build but its scripts: their paths by their names without hashes. */
function filesOf(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(sep).join('/'))
      .filter((name) => !name.endsWith('.js') && statSync(join(folder, name)).isFile())
      .map((name) => [withoutHash(name), join(folder, name)]),
  );
}

/** `_astro/index.D3adBeef.css` becomes `_astro/index.css`. */
function withoutHash(text: string): string {
  return text.replace(/(_astro\/[\w.~-]+?)[.-][\w-]{8}(?=\.(?:js|css|woff2|svg)\b)/g, '$1');
}

function contentOf(path: string): Buffer {
  const content = readFileSync(path);
  return /\.(?:html|css|json|xml)$/.test(path)
    ? Buffer.from(withoutHash(content.toString('utf8')))
    : content;
}
