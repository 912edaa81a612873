import { createLibrary } from '../../core/library/check-library.ts';
import { errorsOf } from '../../core/library.ts';
import { type SiteConfig, siteConfigSchema } from '../../core/model/site-config.ts';
import { counted } from '../../core/text/words.ts';
import { readContent } from '../../disk/content-folder.ts';
import { libraryOptions } from '../../site/build/library-options.ts';
import { isSpoken } from '../../words/languages.ts';
import { type Finding, fine, note, wrong } from './finding.ts';

/** Entries, settings and the files beside them. */
export async function examineLibrary(root: string): Promise<Finding[]> {
  const options = await libraryOptions(root);
  const library = createLibrary(readContent(root), options);
  const errors = errorsOf(library);
  const [first] = errors;
  const config = siteConfigSchema.safeParse(options.settings?.value).data;
  return [
    first === undefined
      ? fine(`The library has no errors in ${counted(library.entries.size, 'entry', 'entries')}.`)
      : wrong(
          `The library has ${counted(errors.length, 'error', 'errors')}, the first in ${first.path}, line ${first.line}: ${first.message}`,
          'npm run check lists all of them.',
        ),
    ...(config === undefined ? [] : settingsFindings(config)),
  ];
}

/** What settings are to be changed before the site is published. */
export function settingsFindings({ site, contact, repository, language }: SiteConfig): Finding[] {
  const host = new URL(site).hostname;
  return [
    ...(isSpoken(language)
      ? []
      : [
          note(
            `The words of the pages are English, since there are none in “${language}”.`,
            'docs/extending.md says how to add a language.',
          ),
        ]),
    isExample(host)
      ? wrong(
          `The address of the site is only an example: ${site}`,
          'Before you publish, write the real one as site in src/site.config.ts: every page and reference names it.',
        )
      : fine(`The site has the address ${site}`),
    ...(contact === undefined
      ? [
          note(
            'The settings name no mail address.',
            'Readers without a GitHub account cannot write to you.',
          ),
        ]
      : isExample(contact.slice(contact.indexOf('@') + 1))
        ? [
            wrong(
              `The mail address is only an example: ${contact}`,
              'Write the real one as contact in src/site.config.ts, or leave it out.',
            ),
          ]
        : [fine(`Readers can write to ${contact}`)]),
    ...(repository === undefined
      ? [note('The settings name no repository.', 'So pages have no links for proposing changes.')]
      : [fine(`The repository is ${repository}`)]),
  ];
}

/** True for names that no site can have (RFC 2606), and for this machine. */
function isExample(host: string): boolean {
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)$/i.test(host);
}
