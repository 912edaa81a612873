import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { KIND_NAMES, type Kind, sharesPage } from '../../core/model/kinds.ts';

type Components = Readonly<Record<string, { readonly default: AstroComponentFactory }>>;

const PAGES: Components = import.meta.glob('../../components/pages/*.astro', { eager: true });
const HEADS: Components = import.meta.glob('../../components/heads/*.astro', { eager: true });

/** The kinds whose entries have pages of their own. */
export const PAGE_KINDS: readonly Kind[] = KIND_NAMES.filter((kind) => !sharesPage(kind));

/**
 * The component that shows the entries of a kind: `src/components/pages/works.astro` for works.
 * @throws {Error} where the file is missing.
 */
export function pageComponent(kind: Kind): AstroComponentFactory {
  const found = PAGES[`../../components/pages/${kind}.astro`];
  if (found) return found.default;
  throw new Error(
    `The entries in content/${kind}/ have no page: add src/components/pages/${kind}.astro.`,
  );
}

/** What stands in the head of the pages of a kind for machines, where there is such a component. */
export function headComponent(kind: Kind): AstroComponentFactory | undefined {
  return HEADS[`../../components/heads/${kind}.astro`]?.default;
}
