import { StaticPaths } from 'astro:static-paths';
import type { PathWithRoute } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { astroLog } from './astro-log.ts';
import { SITE_VARIABLE } from './site-variable.ts';

/*
 * What Astro compiles the pages into: a program that says which pages there are, and makes each.
 * It is kept until the software changes, and reads the library when it runs.
 *
 * @see https://docs.astro.build/en/reference/modules/astro-static-paths/
 */

/** A page or another file that the program makes, with the route that makes it. */
export type PagePath = PathWithRoute;

const app = createApp({ streaming: false });

// A site on a server would answer with its page of errors.
app.renderError = async (_request, { error, response, status }) => {
  if (error) throw error;
  if (response !== undefined) return response;
  throw new Error(`The page answered with status ${status}.`);
};

/** Says at which address the site is served, with no path: it may be another in each build. */
export function serveAt(site: string | undefined): void {
  const { manifest } = app;
  if (site === undefined) delete manifest.site;
  else manifest.site = site;
  Object.assign(globalThis, { [SITE_VARIABLE]: site });
}

/*
 * Astro would make pictures after all pages, in the process that compiled these. So a page shows a
 * picture as it is in its file, whatever size or format it asks for.
 */
globalThis.astroAsset = {
  ...globalThis.astroAsset,
  addStaticImage: ({ src }) => (typeof src === 'string' ? src : src.src),
};

/** All that the program makes, those of one address beside each other where routes compete for it. */
export function paths(): Promise<PagePath[]> {
  return new StaticPaths(app).getAll();
}

/**
 * Makes a page.
 * @throws whatever its code throws.
 */
export async function render({ pathname, route }: PagePath): Promise<Response> {
  const { base, site } = app.manifest;
  const path = pathname.replace(/^\/|\/$/g, '');
  const ending = path === '' || route.type === 'endpoint' ? '' : '/';
  const url = new URL(`${base.replace(/\/?$/, '/')}${path}${ending}`, site ?? 'http://localhost');
  return app.render(new Request(url), { routeData: route });
}

/** What Astro says while pages are made. */
export const log = astroLog;
