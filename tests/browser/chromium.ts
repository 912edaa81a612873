import { access, constants, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A Chromium that can be started. */
export interface Chromium {
  readonly executablePath: string;
  /** The environment it needs. */
  readonly env: Record<string, string>;
}

/**
 * What every start of Chromium gets: no sandbox, which a container's root may not have, none of the
 * services that would ask other hosts, and as few processes as can be, since each costs time. Pages
 * of one profile share theirs, which they do only where sites are not kept apart.
 */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
  '--in-process-gpu',
  '--font-render-hinting=none',
] as const;

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: the one `CHROME_PATH` names, else one installed on the machine, else the one
 * that comes with the `@sparticuz/chromium` package, unpacked once into the temporary folder.
 *
 * @throws {Error} when `CHROME_PATH` names nothing that can be run, or there is none at all.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!(await isExecutable(named))) {
      throw new Error(`CHROME_PATH is "${named}", which cannot be run. Correct it, or unset it.`);
    }
    return { executablePath: named, env: environment() };
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  for (const executablePath of [...inPath, ...PLACES]) {
    if (await isExecutable(executablePath)) return { executablePath, env: environment() };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser tests need a Chromium, and none was found. Install Chrome or Chromium, or name ' +
        'one: CHROME_PATH=/path/to/chromium npm test',
    );
  }
  return packagedChromium();
}

/**
 * The Chromium of the package, with its fonts and the system libraries it needs. It is unpacked
 * beside its place and renamed, since an interrupted unpacking would pass for a whole one.
 */
async function packagedChromium(): Promise<Chromium> {
  const packageFolder = sparticuzFolder();
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `tracings-chromium-${version}`);
  if (!(await isExecutable(join(folder, 'chromium')))) await unpack(packageFolder, folder);
  const libraries = join(folder, 'al2023', 'lib');
  const present = process.env.LD_LIBRARY_PATH;
  return {
    executablePath: join(folder, 'chromium'),
    env: environment({
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: present ? `${libraries}${delimiter}${present}` : libraries,
      HOME: process.env.HOME ?? folder,
    }),
  };
}

async function unpack(packageFolder: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const aside = await mkdtemp(`${folder}-`);
  const temporary = process.env.TMPDIR;
  // The package unpacks into the system's temporary folder, which this variable names.
  process.env.TMPDIR = aside;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((name) => inflate(join(packageFolder, 'bin', name))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  await writeFile(join(aside, 'fonts.conf'), fontSettings(folder));
  try {
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Another run was quicker: what it unpacked is as good.
    if (!(await isExecutable(join(folder, 'chromium')))) throw error;
  }
}

/** The package's own settings look for its fonts where it would unpack by itself. */
function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function sparticuzFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  return dirname(dirname(entry));
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter((pair): pair is [string, string] => {
    return pair[1] !== undefined;
  });
  return { ...Object.fromEntries(own), ...more };
}
