import { CONTENT_TYPES } from '../server/content-types.ts';
import {
  CACHING,
  HASHED_ENDINGS,
  HASHED_FOLDER,
  HEADERS_OF_ALL,
  POLICIES,
} from '../server/response-headers.ts';
import { encodedTarget, type Hosting } from './hosting.ts';

/** A site of Caddy, as a file for `/etc/caddy/`. Caddy sees to https by itself. */
export function caddyfile({ host, base, redirects }: Hosting): string {
  const folder = `/var/www/${host}`;
  const hashed = [`${base}${HASHED_FOLDER}*`, ...HASHED_ENDINGS.map((ending) => `*.${ending}`)];
  return `# Caddy for https://${host}${base}, written by the build. Put the site into ${folder},
# and this file into /etc/caddy/, where the Caddyfile imports it.

${host} {
	root * ${folder}
	encode gzip
	route {
${HEADERS_OF_ALL.map(({ name, value }) => `		header ${name} ${quoted(value)}`).join('\n')}
		header Content-Security-Policy ${quoted(POLICIES.other)}
${moved(base, redirects)}
		@other not method GET HEAD
		header @other Allow "GET, HEAD"
		respond @other 405
		@pages path */ *.html
		header @pages Content-Security-Policy ${quoted(POLICIES.html)}
		header Cache-Control ${quoted(CACHING.other)}
		@hashed path ${hashed.join(' ')}
		header @hashed Cache-Control ${quoted(CACHING.hashed)}
${typeLines().join('\n')}
${served(base)}
	}
	handle_errors {
		header Content-Type "text/html; charset=utf-8"
		header Content-Security-Policy ${quoted(POLICIES.html)}
		header Cache-Control ${quoted(CACHING.other)}
		rewrite * /404.html
		file_server
	}
}
`;
}

/** The later of two rules counts, so that endings with a dot in them come last. */
function typeLines(): string[] {
  const isLong = (ending: string) => ending.includes('.');
  const endings = [...CONTENT_TYPES.keys()].filter((ending) => ending !== 'html');
  const ordered = [
    ...endings.filter((ending) => !isLong(ending)),
    // One whose last part has the same type needs no rule.
    ...endings.filter((ending) => isLong(ending) && typeOf(ending) !== typeOf(last(ending))),
  ];
  const groups = Map.groupBy(ordered, (ending) => `${isLong(ending)} ${typeOf(ending)}`);
  return [...groups.values()].flatMap((group) => {
    const [first = ''] = group;
    const name = `@${first.replaceAll('.', '_')}`;
    return [
      `		${name} path ${group.map((ending) => `*.${ending}`).join(' ')}`,
      `		header ${name} Content-Type ${quoted(typeOf(first))}`,
    ];
  });
}

function typeOf(ending: string): string {
  return CONTENT_TYPES.get(ending) ?? '';
}

function last(ending: string): string {
  return ending.slice(ending.lastIndexOf('.') + 1);
}

function moved(base: string, redirects: Hosting['redirects']): string {
  const lines = redirects.map(({ from, to }) => {
    const { path, place } = encodedTarget(`${base}${to}`);
    return `			${literal(`${base}${from}`)} ${quoted(path)} ${quoted(place)}\n`;
  });
  return `		map {path} {moved} {place} {
${lines.join('')}			default "" ""
		}
		map {query} {asked} {
			~(.+) "?\${1}"
			default ""
		}
		@moved expression \`{moved} != ""\`
		redir @moved {moved}{asked}{place} 301`;
}

function served(base: string): string {
  // Caddy would lead to the slash by itself, and lose what is asked behind “?”.
  const lines = [
    '@folder {',
    '	not path */',
    '	file {path}/index.html',
    '}',
    'redir @folder {http.request.orig_uri.path}/{asked} 301',
    'file_server {',
    '	precompressed br gzip',
    '}',
  ];
  const indented = (tabs: string) => lines.map((line) => `${tabs}${line}`).join('\n');
  if (base === '/') return indented('		');
  return `		@home path ${base.slice(0, -1)}
		redir @home ${base}{asked} 301
		handle ${base}* {
			route {
				uri strip_prefix ${base.slice(0, -1)}
${indented('				')}
			}
		}
		error 404`;
}

/** A text in which Caddy sees nothing but the end. */
function quoted(text: string): string {
  return `\`${text}\``;
}

/** The same of a path that may hold what ends such a text; a pattern can name that otherwise. */
function literal(path: string): string {
  if (!path.includes('`')) return quoted(path);
  return quoted(`~^${path.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll('`', '\\x60')}$`);
}
