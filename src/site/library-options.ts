import { type FoundSettings, settingsProblems } from '../core/checks/settings.ts';
import type { LibraryOptions } from '../core/library.ts';
import { LibraryError, pathBelow } from '../core/text/problem.ts';
import { CONTENT_FOLDER, publicFiles, strangeFiles } from '../disk/content-folder.ts';
import { readProtectedTexts } from '../disk/protected-texts.ts';
import { loadSettings } from '../disk/settings-file.ts';
import { faultOfLocale, faultOfStyle } from '../disk/style-files.ts';
import { localeOf } from './style-labels.ts';

/**
 * All that the project at `root` knows of the world outside its entries, so that whoever checks its
 * library tells the same: the check, the build, the report on a pull request. Paths in problems
 * begin at the project’s folder.
 */
export async function libraryOptions(root: string): Promise<LibraryOptions> {
  return optionsWith(root, await loadProjectSettings(root));
}

/** The same with settings that are loaded already. */
export function optionsWith(root: string, settings: FoundSettings | undefined): LibraryOptions {
  return {
    publicFiles: publicFiles(root),
    elsewhere: strangeFiles(root),
    pathPrefix: `${CONTENT_FOLDER}/`,
    protectedTexts: readProtectedTexts(root),
    settings: settings && withFaults(root, settings),
  };
}

/**
 * Refuses settings that Astro could not be started with, before it is, in the words of the check.
 * @throws {LibraryError} with every problem of the settings themselves.
 */
export async function refuseFaultySettings(root: string): Promise<void> {
  const settings = await loadProjectSettings(root);
  const problems = settings ? settingsProblems(settings) : [];
  if (problems.length === 0) return;
  throw new LibraryError(
    problems.map((problem) => ({
      ...problem,
      path: pathBelow(`${CONTENT_FOLDER}/`, problem.path),
    })),
  );
}

/** The settings of a project with what can be wrong with their styles and language. */
async function loadProjectSettings(root: string): Promise<FoundSettings | undefined> {
  const settings = await loadSettings(root);
  return settings && withFaults(root, settings);
}

function withFaults(root: string, settings: FoundSettings): FoundSettings {
  return {
    ...settings,
    faultOfStyle: (id) => faultOfStyle(id, root),
    faultOfLanguage: (language) => faultOfLocale(localeOf(language), root),
  };
}
