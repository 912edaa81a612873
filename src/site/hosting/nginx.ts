import { CONTENT_TYPES } from '../server/content-types.ts';
import {
  CACHING,
  HASHED_ENDINGS,
  HASHED_FOLDER,
  HEADERS_OF_ALL,
  POLICIES,
} from '../server/response-headers.ts';
import { encodedTarget, type Hosting } from './hosting.ts';

const CHARSET = /; charset=utf-8\b/;

/**
 * A server of nginx for the site, as a file for `/etc/nginx/conf.d/`. Redirects are locations and no
 * `map`, whose size nginx would have to be told.
 */
export function nginxConfig({ host, base, redirects }: Hosting): string {
  // The names of variables hold for the whole of nginx, which may serve other sites.
  const site = `${host}${base}`.toLowerCase().replace(/[^a-z0-9]+/g, '_');
  const folder = `/var/www/${host}`;
  const hashed = `^${pattern(`${base}${HASHED_FOLDER}`)}|\\.(?:${HASHED_ENDINGS.join('|')})$`;
  const headers = [
    ...HEADERS_OF_ALL.map(({ name, value }) => [name, quoted(value)] as const),
    ['Content-Security-Policy', `$policy_${site}`] as const,
    ['Cache-Control', `$caching_${site}`] as const,
  ];
  return `# nginx for https://${host}${base}, written by the build. Put the site into ${folder},
# this file into /etc/nginx/conf.d/, and see to https, for example with certbot --nginx.

map $sent_http_content_type $policy_${site} {
    default ${quoted(POLICIES.other)};
    ~^text/html ${quoted(POLICIES.html)};
}

map $uri $caching_${site} {
    default ${quoted(CACHING.other)};
    ${quoted(`~${hashed}`)} ${quoted(CACHING.hashed)};
}

server {
    listen 80;
    listen [::]:80;
    server_name ${host};

    index index.html;
    absolute_redirect off;
    sendfile on;
    tcp_nopush on;
    # Files that are requested often stay open; a new one is served after two seconds. Two hundred of
    # them leave a worker room for its connections, since Linux allows it 1,024 files by default.
    open_file_cache max=200 inactive=20s;
    open_file_cache_valid 2s;

    types {
${typeLines().join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${textTypes().join(' ')};

${headers.map(([name, value]) => `    add_header ${name} ${value} always;`).join('\n')}

    # Files that npm run build -- --precompress has packed are sent as they are, others are packed now.
    gzip_static on;
    # With the package libnginx-mod-http-brotli-static of Debian, or another ngx_brotli:
    # brotli_static on;
    gzip on;
    gzip_vary on;
    gzip_min_length 256;
    gzip_types ${textTypes().join(' ')};

    error_page 403 404 =404 ${base}404.html;
${locations(base, folder)}
${redirects.map(({ from, to }) => redirectLine(`${base}${from}`, `${base}${to}`)).join('')}}
`;
}

function locations(base: string, folder: string): string {
  if (base === '/') return `    root ${folder};`;
  return `
    location ${base} {
        alias ${folder}/;
    }
    location = ${base.slice(0, -1)} {
        return 301 ${base}$is_args$args;
    }
    location / {
        return 404;
    }`;
}

function redirectLine(from: string, to: string): string {
  // nginx compares what it has decoded, and reads “$” in a target as the name of a variable.
  const { path, place } = encodedTarget(to);
  const [before, behind] = [path, place].map((part) => part.replaceAll('$', '%24'));
  const target = quoted(`${before}$is_args$args${behind}`);
  return `    location = ${quoted(from)} { return 301 ${target}; }\n`;
}

/** The endings of each type, without encodings: nginx adds those of `charset_types`. */
function typeLines(): string[] {
  const endings = Map.groupBy(CONTENT_TYPES, ([, type]) => bare(type));
  return [...endings].flatMap(([type, pairs]) => {
    // nginx knows the part behind the last dot only.
    const names = pairs.map(([ending]) => ending).filter((ending) => !ending.includes('.'));
    return names.length === 0 ? [] : [`        ${type} ${names.join(' ')};`];
  });
}

/** Types of text, HTML left out: nginx takes that for granted, and warns where it is named again. */
function textTypes(): string[] {
  const types = [...CONTENT_TYPES.values()].filter(
    (type) => CHARSET.test(type) && !type.startsWith('text/html'),
  );
  return [...new Set(types.map(bare))];
}

function bare(type: string): string {
  return type.replace(/;.*$/, '');
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function pattern(path: string): string {
  return path.replace(/[.~-]/g, '\\$&');
}
