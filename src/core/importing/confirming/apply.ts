import {
  addConfirmed,
  addItems,
  addSource,
  removeUnconfirmed,
  setField,
} from '../entry/front-matter-edits.ts';
import { type ConfirmationPlan, changesSomething } from './plan.ts';

/**
 * The text of an entry with what a plan changes in it; every other line stays as it is.
 * @throws {FrontMatterEditError} where the front matter cannot be changed line by line.
 */
export function applyPlan(text: string, plan: ConfirmationPlan): string {
  if (!changesSomething(plan)) return text;
  const { sourceId, source, isNewSource, fields, moves, remarks } = plan;
  let changed = text;
  for (const { field, value } of moves) {
    changed = removeUnconfirmed(setField(changed, field, value), field);
  }
  if (fields.length > 0) {
    if (isNewSource) changed = addSource(changed, sourceId, source);
    changed = addConfirmed(changed, [{ fields, sources: [sourceId] }]);
  }
  return addItems(changed, 'remarks', remarks);
}
