import { definePage } from '../define-page.ts';
import { claimRow } from '../evidence/claims.ts';

/** A claim, as `/claims/` shows it among the others. */
export const claimPage = definePage('claims', (context, entry) => ({
  row: claimRow(context, entry, { anchors: true }),
}));
