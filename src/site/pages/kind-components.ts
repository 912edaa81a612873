import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Kind } from '../../core/model/kinds.ts';
import { kindOfFile } from './kind-of-file.ts';

type Components = ReadonlyMap<Kind, AstroComponentFactory>;

function byKindOf(
  files: Readonly<Record<string, { readonly default: AstroComponentFactory }>>,
): Components {
  return new Map(Object.entries(files).map(([path, file]) => [kindOfFile(path), file.default]));
}

const PAGES = byKindOf(import.meta.glob('../../components/pages/*.astro', { eager: true }));
const HEADS = byKindOf(import.meta.glob('../../components/heads/*.astro', { eager: true }));

/**
 * The component that shows the entries of a kind: `src/components/pages/works.astro` for works.
 * @throws {Error} where the file is missing.
 */
export function pageComponent(kind: Kind): AstroComponentFactory {
  const found = PAGES.get(kind);
  if (found) return found;
  throw new Error(
    `The entries in content/${kind}/ have no page: add src/components/pages/${kind}.astro.`,
  );
}

/** What stands in the head of the pages of a kind for machines, where there is such a component. */
export function headComponent(kind: Kind): AstroComponentFactory | undefined {
  return HEADS.get(kind);
}
