import { licenceInWords, type ShippedPackage } from './shipped-package.ts';

/** A package that is installed to build the site or to work on it. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** The licence expression that it states; empty where it states none. */
  readonly licence: string;
  readonly isForDevelopment: boolean;
}

const WIDTH = 100;

/**
 * Which packages are in the site, which build it and which are for development only, under the
 * licences that they state, as text for a terminal. A package stands once, in the first of these.
 */
export function packageList(
  shipped: readonly ShippedPackage[],
  installed: readonly InstalledPackage[],
): string {
  const inSite = new Set(shipped.map(nameAndVersion));
  const others = installed.filter((one) => !inSite.has(nameAndVersion(one)));
  return [
    group(
      'In the site, as it was last built',
      shipped.map((one) => ({ ...one, licence: licenceInWords(one) })),
    ),
    group(
      'Used to build it',
      others.filter(({ isForDevelopment }) => !isForDevelopment),
    ),
    group(
      'For development only',
      others.filter(({ isForDevelopment }) => isForDevelopment),
    ),
  ].join('\n');
}

/** The packages of the site that are not installed at that version: the build is an older one. */
export function notInstalled(
  shipped: readonly ShippedPackage[],
  installed: readonly InstalledPackage[],
): string[] {
  const known = new Set(installed.map(nameAndVersion));
  return shipped
    .filter(({ version }) => version !== '')
    .map(nameAndVersion)
    .filter((one) => !known.has(one));
}

type Listed = Pick<InstalledPackage, 'name' | 'version' | 'licence'>;

function nameAndVersion({ name, version }: Listed): string {
  return `${name} ${version}`.trimEnd();
}

function group(title: string, packages: readonly Listed[]): string {
  const byLicence = new Map<string, Set<string>>();
  for (const one of packages) {
    const licence = one.licence || 'no licence stated';
    byLicence.set(licence, (byLicence.get(licence) ?? new Set()).add(nameAndVersion(one)));
  }
  const total = new Set(packages.map(nameAndVersion)).size;
  const lines = [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, names]) => {
      return `  ${licence} (${names.size})\n${wrapped([...names].sort())}`;
    });
  return `${[`${title} (${total})`, ...lines].join('\n')}\n`;
}

function wrapped(names: readonly string[]): string {
  const lines = [''];
  for (const [index, name] of names.entries()) {
    const text = index === names.length - 1 ? name : `${name},`;
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = text;
    else if (line.length + text.length + 5 <= WIDTH) lines[lines.length - 1] = `${line} ${text}`;
    else lines.push(text);
  }
  return lines.map((line) => `    ${line}`).join('\n');
}
