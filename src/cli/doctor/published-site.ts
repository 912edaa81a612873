import { probeSite } from '../probe/probe-site.ts';
import { type Finding, fine, note, wrong } from './finding.ts';

/** Asks a published site for ten addresses of different kinds; `site` is the address of the first page. */
export async function examinePublishedSite(site: URL): Promise<Finding[]> {
  const home = site.href.endsWith('/') ? site.href : `${site.href}/`;
  const { asked, notes } = await probeSite({ home, isPublished: true });
  return [
    ...asked.map(({ address, what, faults }) =>
      faults.length === 0
        ? fine(`${address}: ${what}`)
        : wrong(
            `${address}, ${what}: ${faults.join(' ')}`,
            'docs/publishing.md says what each host needs.',
          ),
    ),
    ...notes.map((sentence) => note(sentence)),
  ];
}
