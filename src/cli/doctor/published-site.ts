import { type Finding, fine, wrong } from './finding.ts';

/** What of a published site is asked for, and what it is served as. */
const ASKED = [
  { path: '', type: 'text/html' },
  { path: 'sitemap.xml', type: 'application/xml' },
  { path: 'datapackage.json', type: 'application/json' },
] as const;

const PATIENCE_MILLISECONDS = 20_000;

/** Asks a published site for its first page and two files; `site` is the address of the first page. */
export async function examinePublishedSite(site: URL): Promise<Finding[]> {
  const home = site.href.endsWith('/') ? site.href : `${site.href}/`;
  const findings: Finding[] = [];
  for (const { path, type } of ASKED) findings.push(await ask(`${home}${path}`, type));
  return findings;
}

async function ask(address: string, type: string): Promise<Finding> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    await answer.body?.cancel();
    const served = answer.headers.get('content-type') ?? 'no content type';
    if (!answer.ok) {
      return wrong(
        `${address} answers with ${answer.status}.`,
        'See whether the site was published whole, and below this path.',
      );
    }
    const isRight = served.toLowerCase().startsWith(type) || isXml(served, type);
    return isRight
      ? fine(`${address} is served as ${served}`)
      : wrong(
          `${address} is served as ${served}, not ${type}.`,
          'Set the content types of the server.',
        );
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error) : error;
    return wrong(
      `${address} does not answer: ${reason instanceof Error ? reason.message : String(reason)}`,
      'See whether the address is right and this machine is in the network.',
    );
  }
}

/** XML has two names. */
function isXml(served: string, type: string): boolean {
  return type === 'application/xml' && served.toLowerCase().startsWith('text/xml');
}
