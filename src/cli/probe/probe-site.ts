import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as PAGE_PATHS from '../../core/model/page-paths.ts';
import { contentType } from '../../site/server/content-types.ts';
import { responseHeaders } from '../../site/server/response-headers.ts';
import { type Answer, ask, textOf } from './ask.ts';

/** What is asked, and what it is asked as. */
export interface ProbeOptions {
  /** The address of the home page, with a slash at its end. */
  readonly home: string;
  /** The build that should be there: what is served must be its files. */
  readonly folder?: string | undefined;
  /** Whether this is the address that readers will have, which the pages must name then. */
  readonly isPublished: boolean;
}

/** What came of one address. */
interface Probed {
  readonly address: string;
  /** What it is, as “a work as BibTeX”. */
  readonly what: string;
  /** Undefined where nothing answered. */
  readonly status: number | undefined;
  readonly faults: readonly string[];
}

/** What came of a site. */
export interface ProbeReport {
  readonly asked: readonly Probed[];
  /** What a host cannot do, and is no fault of the site. */
  readonly notes: readonly string[];
}

/** An address to ask for: `file` is what stands there. */
interface Question {
  readonly what: string;
  readonly path: string;
  readonly status: 200 | 301 | 404;
  readonly file: string;
}

/** An address where nothing will ever be. */
const NOWHERE = `${PAGE_PATHS.works}nothing-is-called-so/`;

/**
 * Asks a site for ten addresses of different kinds: whether each is there, with the type and the
 * headers that it should have. Of a host that is known to send no headers of ours only its types of
 * pages, scripts and style sheets are asked, without which a browser shows nothing.
 */
export async function probeSite(options: ProbeOptions): Promise<ProbeReport> {
  const { home, isPublished } = options;
  const first = await probe(options, {
    what: 'the home page',
    path: '',
    status: 200,
    file: 'index.html',
  });
  const map = await probe(options, {
    what: 'the site map',
    path: 'sitemap.xml',
    status: 200,
    file: 'sitemap.xml',
  });
  const listed = map.answer ? addressesIn(textOf(map.answer)) : [];
  const [published = ''] = listed;
  const misplaced =
    isPublished && map.answer?.status === 200 && published !== home
      ? [
          `The addresses in the site map begin with ${published || 'nothing'}, not with ${home}: write the address as site in src/site.config.ts, and build with the right --base.`,
        ]
      : [];
  const asked: (Probed & { readonly answer: Answer | undefined })[] = [
    first,
    { ...map, faults: [...map.faults, ...misplaced] },
  ];
  const html = first.answer ? textOf(first.answer) : '';
  for (const question of furtherQuestions(listed, published, html)) {
    asked.push(await probe(options, question));
  }
  const isBare = first.answer !== undefined && sendsNoHeaders(first.answer);
  return {
    asked: asked.map(({ answer: _, ...probed }) => probed),
    notes: isBare
      ? ['GitHub Pages sends its own types and headers; the policy in the pages applies anyway.']
      : [],
  };
}

/** What else is asked, once the home page and the site map are known. */
function furtherQuestions(
  listed: readonly string[],
  published: string,
  html: string,
): readonly Question[] {
  const paths = listed.map((address) => address.slice(published.length));
  const work = paths.find(
    (path) => /^works\/(?!by-author\/)[^/]+\/$/.test(path) && !/\/\d+\/$/.test(path),
  );
  const style = /href="[^"]*?(_astro\/[^"]+\.css)"/.exec(html)?.[1];
  const there = (what: string, path: string, file = path): Question => ({
    what,
    path,
    status: 200,
    file,
  });
  const stem = work?.slice(0, -1);
  return [
    ...(work === undefined || stem === undefined
      ? []
      : [
          there('the page of a work', work, `${work}index.html`),
          { what: 'the same without its slash', path: stem, status: 301, file: work } as const,
          there('the work as BibTeX', `${stem}.bib`),
          there('the work as RIS', `${stem}.ris`),
          there('the work as CSL-JSON', `${stem}.json`),
        ]),
    ...(style === undefined ? [] : [there('a style sheet', style)]),
    there('the search', 'pagefind/pagefind.js'),
    { what: 'an address that does not exist', path: NOWHERE, status: 404, file: '404.html' },
  ];
}

async function probe(
  { home, folder }: ProbeOptions,
  question: Question,
): Promise<Probed & { readonly answer: Answer | undefined }> {
  const address = new URL(question.path, home).href;
  const { what } = question;
  try {
    const answer = await ask(address);
    const faults =
      question.status === 301
        ? redirectFaults(answer, new URL(question.file, home).href, address)
        : [...statusFaults(answer, question), ...(await fileFaults(answer, question, folder))];
    return { address, what, status: answer.status, faults, answer };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { address, what, status: undefined, faults: [reason], answer: undefined };
  }
}

function statusFaults({ status }: Answer, question: Question): string[] {
  return status === question.status ? [] : [`It answers ${status} instead of ${question.status}.`];
}

/** Either of two codes says that an address has moved for good. */
function redirectFaults({ status, headers }: Answer, wanted: string, asked: string): string[] {
  const location = headers.get('location');
  const leads = location === null ? 'nowhere' : new URL(location, asked).href;
  return (status === 301 || status === 308) && leads === wanted
    ? []
    : [
        `It answers ${status} and redirects ${leads === 'nowhere' ? '' : 'to '}${leads}; it should answer 301 and redirect to ${wanted}.`,
      ];
}

async function fileFaults(
  answer: Answer,
  { file, status }: Question,
  folder: string | undefined,
): Promise<string[]> {
  if (answer.status !== status) return [];
  const isBare = sendsNoHeaders(answer);
  const wanted = responseHeaders(file, contentType(file)).filter(
    ({ name }) => !isBare || (name === 'Content-Type' && ESSENTIAL.test(file)),
  );
  const faults = wanted.flatMap(({ name, value }) => {
    const given = answer.headers.get(name);
    return isAlike(name, given, value)
      ? []
      : [`${name} is ${given === null ? 'missing' : `“${given}”`}; it should be “${value}”.`];
  });
  if (folder === undefined) return faults;
  const built = await readFile(join(folder, file)).catch(() => undefined);
  return built?.equals(answer.body) === false
    ? [...faults, `The file that is served differs from ${file} of this build.`]
    : faults;
}

/** Without the right type of these, a browser shows no page. */
const ESSENTIAL = /\.(?:html|css|js)$/;

/**
 * Whether a header says what it should. Hosts write types of scripts in two ways, and those that
 * cannot tell pages from files send the shorter policy: the longer one stands in the page.
 */
function isAlike(name: string, given: string | null, wanted: string): boolean {
  if (given === null) return false;
  const plain = (value: string) => value.toLowerCase().replace(/\s+/g, '');
  if (plain(given) === plain(wanted)) return true;
  if (name === 'Content-Security-Policy') return given.includes("frame-ancestors 'none'");
  if (name === 'Cache-Control')
    return !wanted.includes('immutable') && /no-cache|max-age=0/.test(given);
  return (
    name === 'Content-Type' &&
    plain(given).replace('application/javascript', 'text/javascript') === plain(wanted)
  );
}

/** GitHub Pages reads none of the files that a build writes for hosts. */
function sendsNoHeaders({ headers }: Answer): boolean {
  return /^github\.com$/i.test(headers.get('server') ?? '');
}

function addressesIn(siteMap: string): string[] {
  return [...siteMap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
}
