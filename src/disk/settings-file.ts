import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FoundSettings } from '../core/checks/settings.ts';
import { type Conventions, readConventions } from '../core/model/conventions.ts';
import type { Fault } from '../core/text/problem.ts';

/** The module of the settings, from the project’s folder. */
export const SETTINGS_FILE = 'src/site.config.ts';

/**
 * The settings of the project at `root`: the module is run, since it may compute what it exports,
 * and its text is read for the places of faults. What keeps it from being loaded comes as a fault.
 * Nothing where the folder has no settings, such as one that holds entries alone.
 */
export async function loadSettings(root: string): Promise<FoundSettings | undefined> {
  const file = join(root, SETTINGS_FILE);
  if (!existsSync(file)) return undefined;
  const settings = readSettings(root, undefined);
  try {
    // Node loads a module once under each address; this one changes when the file does.
    const address = `${pathToFileURL(file).href}?${statSync(file).mtimeMs}`;
    const module: unknown = await import(/* @vite-ignore */ address);
    const value: unknown = Object.assign({ default: undefined }, module).default;
    return value === undefined ? { ...settings, fault: WITHOUT_EXPORT } : { ...settings, value };
  } catch (error) {
    return { ...settings, fault: faultOf(error, file) };
  }
}

/** The same of settings that are loaded already. */
export function readSettings(root: string, value: unknown): FoundSettings {
  const file = join(root, SETTINGS_FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n?/g, '\n') : '';
  return { path: `../${SETTINGS_FILE}`, text, value };
}

/** What entries look like in the project at `root`, by its settings or as usual. */
export async function loadConventions(root: string): Promise<Conventions> {
  return readConventions((await loadSettings(root))?.value);
}

const WITHOUT_EXPORT: Fault = {
  message: 'The settings export nothing.',
  hint: 'End the file with: export default config;',
};

/** What Node says of a module, and at which line where it tells one. */
function faultOf(error: unknown, file: string): Fault & { readonly line?: number } {
  const said = error instanceof Error ? error.message : String(error);
  const [first = ''] = said.split('\n');
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const at = stack.slice(stack.indexOf(file) + file.length);
  const line = stack.includes(file) ? /^(?:\?[\d.]+)?:(\d+)/.exec(at)?.[1] : undefined;
  return {
    message: `The settings cannot be loaded: ${first.replace(/[.:]$/, '')}.`,
    hint: 'Mend the line; quotation marks, commas and brackets are where to look.',
    ...(line === undefined ? {} : { line: Number(line) }),
  };
}
