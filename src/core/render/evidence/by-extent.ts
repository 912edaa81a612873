import type { Extent } from '../../model/term-settings.ts';
import { EXTENT_NAMES } from '../../model/terms.ts';

/** How many works were read how far, from all to nothing: grades of one extent are counted together. */
export function byExtent(
  grades: readonly { readonly extent: Extent; readonly count: number }[],
): { readonly extent: Extent; readonly count: number }[] {
  return EXTENT_NAMES.filter((extent) => grades.some((grade) => grade.extent === extent)).map(
    (extent) => ({
      extent,
      count: grades
        .filter((grade) => grade.extent === extent)
        .reduce((sum, { count }) => sum + count, 0),
    }),
  );
}
