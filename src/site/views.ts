import { getCollection, getEntry, type RenderedContent } from 'astro:content';
import type { Kind } from '../core/model/kinds.ts';
import type { LibraryView, ViewOf } from '../core/render/view.ts';

/** The views of all entries of a kind, in the order of its index. */
export async function viewsOf<K extends Kind>(kind: K): Promise<ViewOf[K][]> {
  const entries = await getCollection(kind);
  return entries.map((entry) => {
    const view = derived(entry.rendered);
    if (!isView(view, kind))
      throw new Error(`The entry ${kind}/${entry.id} came without its view.`);
    return view;
  });
}

/** What the loader stored beside an entry’s front matter. */
function derived(rendered: RenderedContent | undefined): unknown {
  const frontmatter: object = rendered?.metadata?.frontmatter ?? {};
  return 'view' in frontmatter ? frontmatter.view : undefined;
}

/** What pages that show no single entry need to know of the whole library. */
export async function libraryView(): Promise<LibraryView> {
  const entry = await getEntry('library', 'library');
  const view = derived(entry?.rendered);
  if (!isLibraryView(view)) throw new Error('The library came without its view.');
  return view;
}

function isLibraryView(view: unknown): view is LibraryView {
  return typeof view === 'object' && view !== null && 'restsOn' in view;
}

/** The loader wrote the view; its kind shows that it is the one asked for. */
function isView<K extends Kind>(view: unknown, kind: K): view is ViewOf[K] {
  return typeof view === 'object' && view !== null && 'kind' in view && view.kind === kind;
}

/** An address of this site, with the base in front: `href('works/')`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}
