import type { SourceFile } from '../core/text/source.ts';

/** A file of `content/` that differs between two states. */
export interface ContentChange {
  /** Its path below `content/`; for a file that is gone, where it was. */
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
}

/** The files that were added, changed or removed, in the order of their paths. */
export function contentChanges(
  base: readonly SourceFile[],
  head: readonly SourceFile[],
): ContentChange[] {
  const before = new Map(base.map((file) => [file.path, file]));
  const after = new Map(head.map((file) => [file.path, file]));
  const changes: ContentChange[] = [];
  for (const [path, file] of after) {
    const old = before.get(path);
    if (old === undefined) changes.push({ path, change: 'added' });
    else if (old.text !== file.text || old.fault?.message !== file.fault?.message) {
      changes.push({ path, change: 'changed' });
    }
  }
  for (const path of before.keys()) if (!after.has(path)) changes.push({ path, change: 'removed' });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The id that a file of that path has, or would have. */
export function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.mdx$/, '');
}
