import { readLicence, takenUnder } from './expression.ts';

/** A package of which something is part of the site. */
export interface ShippedPackage {
  readonly name: string;
  /** Empty for code that belongs to no package that was found; `name` says what it is then. */
  readonly version: string;
  /** The licence expression of its `package.json`; empty where there is none. */
  readonly licence: string;
  /** What it says about its licence in full: the files that come with it, and ours that add to them. */
  readonly texts: readonly string[];
  /** The version, or its beginning, for which we have added to what the package says. */
  readonly lookedAt?: string | undefined;
}

/** Licences that ask for nothing but their own text and the names of the authors. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unicode-3.0',
  'Unicode-DFS-2016',
]);

/**
 * Licences that ask for more, with the package for which the site does it: CPAL for its attribution
 * where the engine runs, CC BY-SA for the authors of styles, the GPL for the address of the source
 * of what is compiled. An author’s word for one package is none for the next.
 */
const ALLOWED_FOR: ReadonlyMap<string, string> = new Map([
  ['CPAL-1.0', 'citeproc'],
  ['CC-BY-SA-3.0', '@citation-js/plugin-csl'],
  ['GPL-3.0-only', 'pagefind'],
]);

/** The licences under which the site takes a package, or undefined where it may not. */
function licencesTaken({ name, licence }: ShippedPackage): readonly string[] | undefined {
  const expression = readLicence(licence);
  return (
    expression && takenUnder(expression, (one) => ALLOWED.has(one) || ALLOWED_FOR.get(one) === name)
  );
}

/** The licence that a package states and, where it leaves a choice, the one it is taken under. */
export function licenceInWords(shipped: ShippedPackage): string {
  const { licence } = shipped;
  if (licence === '') return 'no licence stated';
  const taken = /\bOR\b/.test(licence) ? licencesTaken(shipped) : undefined;
  return taken === undefined ? licence : `${licence}, taken under ${taken.join(' AND ')}`;
}

/** What stands in the way of shipping a package, one sentence each; none where all is well. */
export function licenceProblems(packages: readonly ShippedPackage[]): string[] {
  return packages.flatMap((shipped) => {
    const { name, version, licence, texts, lookedAt } = shipped;
    if (version === '') {
      return [
        `"${name}" is part of the site but belongs to no known package: name its package in src/disk/shipped-packages.ts.`,
      ];
    }
    const what = `${name} ${version}`;
    const problems: string[] = [];
    if (licence.trim() === '') {
      problems.push(`${what} names no licence in its package.json.`);
    } else if (readLicence(licence) === undefined) {
      problems.push(`${what} gives its licence as "${licence}", which is not an SPDX expression.`);
    } else if (licencesTaken(shipped) === undefined) {
      problems.push(
        `${what} is licensed under "${licence}", which is not among the allowed licences of src/core/licences/shipped-package.ts.`,
      );
    }
    if (lookedAt !== undefined && !`${version}.`.startsWith(`${lookedAt}.`)) {
      problems.push(
        `${what} is not the version whose licence was checked (${lookedAt}): check it again, and put the result into src/disk/licence-texts.ts.`,
      );
    }
    if (!texts.some((text) => text.trim() !== '')) {
      problems.push(
        `${what} has no licence text: put the text into src/disk/licence-texts/ and name it in src/disk/licence-texts.ts.`,
      );
    }
    return problems;
  });
}
