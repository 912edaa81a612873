import processor from 'citeproc';

/**
 * Whether the engine has not been changed in this way yet; from then on it has. What changes it is
 * noted on the engine itself, since a module of ours may be loaded twice, and the engine is one.
 */
export function isUnpatched(change: string): boolean {
  processor.changes ??= new Set();
  const { changes } = processor;
  const isNew = !changes.has(change);
  changes.add(change);
  return isNew;
}
