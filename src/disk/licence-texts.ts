import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What we add to the licence of a package, because its own files do not say it. */
interface AddedText {
  readonly packages: RegExp;
  /** The version that was looked at, or its beginning: another one has to be looked at again. */
  readonly version: string;
  /** In the place of the licence that the package states, where that leaves something out. */
  readonly licence?: string;
  /** Files of `licence-texts/`, or of the source with a path from here. */
  readonly files: readonly string[];
}

const ADDED: readonly AddedText[] = [
  // Its LICENSE names two licences and holds neither. What we change stands under the CPAL, too.
  {
    packages: /^citeproc$/,
    version: '2.4.63',
    files: [
      'licence-texts/citeproc-js.txt',
      'licence-texts/CPAL-1.0.txt',
      '../core/citing/engine/engine-speed.ts',
      '../core/citing/engine/engine-templates.ts',
      '../site/build/uncalled-engine-parts.ts',
    ],
  },
  // It states MIT for its code, and holds styles and locales of the CSL project.
  {
    packages: /^@citation-js\/plugin-csl$/,
    version: '0.9',
    licence: 'MIT AND CC-BY-SA-3.0',
    files: ['licence-texts/csl.txt'],
  },
  // Neither the package nor its repository holds a text.
  { packages: /^@citation-js\/name$/, version: '0', files: ['licence-texts/citation-js-name.txt'] },
  { packages: /^unicode2latex$/, version: '7', files: ['licence-texts/unicode2latex.txt'] },
  // It states MIT for Pagefind alone; other people’s code is compiled into what it writes.
  {
    packages: /^pagefind$/,
    version: '1.6.0',
    licence: 'MIT AND Apache-2.0 AND BlueOak-1.0.0 AND BSD-3-Clause AND GPL-3.0-only',
    files: [
      'licence-texts/pagefind.txt',
      'licence-texts/fflate.txt',
      'licence-texts/snowball.txt',
      'licence-texts/Apache-2.0.txt',
      'licence-texts/BlueOak-1.0.0.txt',
      'licence-texts/GPL-3.0.txt',
    ],
  },
];

/** What is added to a package, if anything: `version` is the one that was looked at. */
export function addedText(
  name: string,
): { version: string; licence?: string; texts: readonly string[] } | undefined {
  const added = ADDED.find(({ packages }) => packages.test(name));
  if (added === undefined) return undefined;
  const texts = added.files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const { version, licence } = added;
  return { version, ...(licence === undefined ? {} : { licence }), texts };
}
