import { type FoundSettings, settingsProblems } from '../../core/checks/settings.ts';
import { createLibrary, type LibraryOptions } from '../../core/library/check-library.ts';
import { errorsOf } from '../../core/library.ts';
import { type SiteConfig, siteConfigSchema } from '../../core/model/site-config.ts';
import { LibraryError, type Problem } from '../../core/text/problem.ts';
import { readAddressRegister } from '../../disk/address-register-file.ts';
import {
  CONTENT_FOLDER,
  publicFiles,
  readContent,
  strangeFiles,
} from '../../disk/content-folder.ts';
import { readEditions } from '../../disk/editions-folder.ts';
import { readProtectedTexts } from '../../disk/protected-texts.ts';
import { loadSettings } from '../../disk/settings-file.ts';
import { faultOfLocale, faultOfStyle } from '../../disk/style-files.ts';
import { RECORD_EXTENSIONS } from '../files/record-extensions.ts';
import { localeOf } from '../pages/style-labels.ts';

/** What the library is read for. */
interface Purpose {
  /** Whether the site is about to be published: what nobody can reach is an error then. */
  readonly isPublished?: boolean;
}

/**
 * All that the project at `root` knows of the world outside its entries, so that whoever checks its
 * library tells the same: the check, the build, the report on a pull request. Paths in problems
 * begin at the project’s folder.
 */
export async function libraryOptions(
  root: string,
  { isPublished }: Purpose = {},
): Promise<LibraryOptions> {
  const settings = await loadSettings(root);
  return optionsWith(root, settings && { ...settings, isPublished });
}

/** The same with settings that are loaded already. */
export function optionsWith(root: string, settings: FoundSettings | undefined): LibraryOptions {
  const elsewhere = [...strangeFiles(root), ...readEditions(root).problems];
  return {
    publicFiles: publicFiles(root),
    elsewhere,
    pathPrefix: `${CONTENT_FOLDER}/`,
    protectedTexts: readProtectedTexts(root),
    register: readAddressRegister(root, RECORD_EXTENSIONS),
    settings: settings && withFaults(root, settings, elsewhere),
  };
}

/**
 * The settings as they are in the file now; nothing where there is none. What Astro could not be
 * started with is refused before it is, in the words of the check and with all else that it tells.
 * @throws {LibraryError} with every error of the settings, the entries and the files beside them.
 */
export async function refuseFaultySettings(
  root: string,
  purpose?: Purpose,
): Promise<SiteConfig | undefined> {
  const options = await libraryOptions(root, purpose);
  if (!options.settings) return undefined;
  if (settingsProblems(options.settings).length === 0) {
    return siteConfigSchema.parse(options.settings.value);
  }
  throw new LibraryError(errorsOf(createLibrary(readContent(root), options)));
}

/** Settings with what can be wrong with their styles and language, but what is told of anyway. */
function withFaults(
  root: string,
  settings: FoundSettings,
  elsewhere: readonly Problem[],
): FoundSettings {
  const told = new Set(elsewhere.map(({ path }) => path));
  const isTold = (file: string) => told.has('../csl/') || told.has(`../csl/${file}`);
  return {
    ...settings,
    faultOfStyle: (id) => (isTold(`${id}.csl`) ? undefined : faultOfStyle(id, root)),
    faultOfLanguage: (language) => {
      const locale = localeOf(language);
      return isTold(`locales-${locale}.xml`) ? undefined : faultOfLocale(locale, root);
    },
  };
}
