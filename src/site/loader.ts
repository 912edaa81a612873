import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { preparedFile, readPrepared } from '../disk/prepared-library.ts';

/**
 * The content loader: hands Astro what has been prepared for one collection, and again whenever
 * that changes. An entry’s view travels beside its front matter, as derived data.
 */
export function preparedLoader(collection: string): Loader {
  return {
    name: `tracings-${collection}`,
    async load({ config, store, parseData, watcher }) {
      const file = preparedFile(fileURLToPath(config.root), collection);
      const fill = async () => {
        const seen = new Set<string>();
        for (const { id, data, view, digest } of readPrepared(file)) {
          seen.add(id);
          if (store.get(id)?.digest === digest) continue;
          store.set({
            id,
            data: await parseData({ id, data }),
            digest,
            rendered: {
              html: '',
              metadata: { headings: [], imagePaths: [], frontmatter: { view } },
            },
          });
        }
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      };
      await fill();
      watcher?.add(file);
      watcher?.on('all', (_event, path) => {
        if (path === file) void fill();
      });
    },
  };
}
