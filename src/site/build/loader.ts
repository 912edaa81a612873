import type { Loader } from 'astro/loaders';
import {
  isPreparedInUse,
  onHeld,
  preparedInUse,
  readPrepared,
} from '../../disk/prepared-library.ts';

/**
 * The content loader: hands Astro the front matter of one collection, and again whenever that is
 * prepared anew. What pages show stays where it was prepared (`views.ts`); the digest covers it, so
 * that Astro reloads a page whose view has changed.
 */
export function preparedLoader(collection: string): Loader {
  return {
    name: `tracings-${collection}`,
    async load({ store, parseData, logger }) {
      // A build compiles the pages for any library (`prepared-collections.ts`).
      if (!isPreparedInUse()) return;
      const folder = preparedInUse();
      const fill = async () => {
        const seen = new Set<string>();
        for (const { id, data, digest } of readPrepared(folder, collection)) {
          seen.add(id);
          if (store.get(id)?.digest === digest) continue;
          store.set({ id, data: await parseData({ id, data }), digest });
        }
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
      };
      await fill();
      onHeld(folder, collection, () => {
        fill().catch((error) => logger.error(`The pages stay as they were.\n${error}`));
      });
    },
  };
}
