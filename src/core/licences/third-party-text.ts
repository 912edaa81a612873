import { licenceInWords, type ShippedPackage } from './shipped-package.ts';
import { isStyleLicence, type StyleCredit } from './style-credit.ts';

/** Where the text stands in the site, below the base. */
export const THIRD_PARTY_FILE = 'licences/third-party.txt';

/** A style or a locale that the site gives away, with where its makers are named. */
export interface ShippedStyle extends StyleCredit {
  /** The address of the file that names the makers, where this one does not. */
  readonly source?: string | undefined;
}

/**
 * The text of the file: what the site holds of others, and the licence of each in
 * full. The same packages and styles give the same text. `sourceOfPacks` is the address below which
 * the makers of packed styles are named, where the site has such.
 */
export function thirdPartyText(
  packages: readonly ShippedPackage[],
  styles: readonly ShippedStyle[],
  sourceOfPacks?: string,
): string {
  const parts = [
    heading('Third-party software and files in this site', '='),
    'The build writes this list from what its scripts and files contain.',
    heading('Packages', '-'),
    packages.map(packageLine).join('\n'),
    heading('Citation styles and locales', '-'),
    'From the Citation Style Language project, https://citationstyles.org/, under the licence\n' +
      'Creative Commons Attribution-ShareAlike 3.0 Unported, unless another is named:\n' +
      'https://creativecommons.org/licenses/by-sa/3.0/legalcode\n' +
      'The site delivers them without their comments and the white space between elements.',
    [...new Set(styles.map(styleLines))].sort().join('\n'),
    ...(sourceOfPacks === undefined ? [] : [packLines(sourceOfPacks)]),
    heading('The licences in full', '-'),
    ...sharedTexts(packages),
  ];
  return `${parts.join('\n\n')}\n`;
}

function heading(text: string, line: string): string {
  return `${text}\n${line.repeat(text.length)}`;
}

function packageLine(shipped: ShippedPackage): string {
  return `${nameOf(shipped)}: ${licenceInWords(shipped)}`;
}

function nameOf({ name, version }: ShippedPackage): string {
  return version === '' ? name : `${name} ${version}`;
}

function styleLines({ title, makers, licence, source }: ShippedStyle): string {
  const lines = [title];
  if (makers.length > 0) lines.push(`    by ${makers.join(', ')}`);
  else if (source !== undefined) lines.push(`    its authors are named in ${source}`);
  if (licence === '') lines.push('    the file states no licence');
  else if (!isStyleLicence(licence)) lines.push(`    under ${licence}`);
  return lines.join('\n');
}

/** The licence asks for the authors, and for what was changed. */
function packLines(source: string): string {
  return [
    'Every other independent style of the project, in styles/packs/',
    '    by the authors of the Citation Style Language styles, named in each style file, <id>.csl,',
    `    at ${source}`,
    '    changed: of what a style says of itself, title, id, category and licence are left',
  ].join('\n');
}

/** Many packages have one text: it stands once, below the names of all. */
function sharedTexts(packages: readonly ShippedPackage[]): string[] {
  const names = new Map<string, string[]>();
  for (const shipped of packages) {
    const text = shipped.texts.join('\n\n');
    names.set(text, [...(names.get(text) ?? []), nameOf(shipped)]);
  }
  return [...names].map(
    ([text, of]) => `${'='.repeat(80)}\n${of.join('\n')}\n${'='.repeat(80)}\n\n${text}`,
  );
}
