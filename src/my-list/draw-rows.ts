import { annotationIn } from '../core/render/lists/list-record.ts';
import { fillPlaces } from '../core/render/lists/open-citations.ts';
import { recordOf, shortNamesAt } from './records.ts';
import type { Row } from './state.ts';
import { type RowOptions, rowView } from './views/row.ts';

/** So many lines are made before the browser may do something else: answer a key, paint. */
export const SLICE = 50;

/** How the lines are shown, and who is told of how many stand there. */
interface RowsOptions extends Omit<RowOptions, 'isFirst' | 'isLast'> {
  readonly drawn: (count: number, isDone: boolean) => void;
}

/** What each line was made from: a line that would be made from the same is left as it is. */
const marks = new WeakMap<Element, string>();

/** Draws lines in the place of those that stand in a list. */
export interface RowsDrawer {
  /** What has not been drawn of the lines before is given up. */
  draw(rows: readonly Row[], options: RowsOptions): void;
  /** Ends when all lines stand there. */
  done(): Promise<void>;
}

/**
 * Draws the lines of a list in slices: the first at once, a further one in each frame. Only lines
 * that changed are made anew, so that a change of one line costs one line. While lines are lacking
 * the list says that it is busy. `next` calls back in the next frame.
 */
export function rowsDrawer(
  list: HTMLElement,
  next: (slice: () => void) => void = nextFrame,
): RowsDrawer {
  let turn = 0;
  let ended: Promise<void> = Promise.resolve();
  return {
    done: () => ended,
    draw(rows, options) {
      turn += 1;
      const mine = turn;
      const before = takeOff(list, rows);
      let at = 0;
      let place = list.firstElementChild;
      let end = (): void => {};
      ended = new Promise((resolve) => {
        end = resolve;
      });
      const slice = (): void => {
        // Another call draws on from what stands there, and ends what waits for this one.
        if (mine !== turn) {
          end();
          return;
        }
        for (let made = 0; at < rows.length; at++) {
          const row = rows[at];
          if (row === undefined) break;
          const shown = { ...options, isFirst: at === 0, isLast: at === rows.length - 1 };
          const mark = markOf(row, shown);
          if (place !== null && marks.get(place) === mark) {
            place = place.nextElementSibling;
            continue;
          }
          if (made === SLICE) {
            list.setAttribute('aria-busy', 'true');
            options.drawn(at, false);
            next(slice);
            return;
          }
          made += 1;
          place = setIn(list, place, row, mark, before, () => rowView(row, shown));
        }
        list.removeAttribute('aria-busy');
        options.drawn(rows.length, true);
        end();
      };
      slice();
    },
  };
}

/** Takes lines off that are not wanted; gives the others by their keys. */
function takeOff(list: HTMLElement, rows: readonly Row[]): Map<string, HTMLElement> {
  const wanted = new Set(rows.map(keyOf));
  const kept = new Map<string, HTMLElement>();
  for (const line of [...list.children]) {
    const key = line instanceof HTMLElement ? line.dataset['key'] : undefined;
    if (line instanceof HTMLElement && key !== undefined && wanted.has(key)) kept.set(key, line);
    else line.remove();
  }
  return kept;
}

/** Sets a line in at a place: the one that was there, if it would be the same, or a new one. */
function setIn(
  list: HTMLElement,
  place: Element | null,
  row: Row,
  mark: string,
  before: ReadonlyMap<string, HTMLElement>,
  make: () => HTMLElement,
): Element | null {
  const old = before.get(keyOf(row));
  const isSame = old !== undefined && marks.get(old) === mark;
  const line = isSame ? old : make();
  marks.set(line, mark);
  const after = old !== undefined && old === place ? place.nextElementSibling : place;
  list.insertBefore(line, place);
  if (old !== undefined && old !== line) old.remove();
  return after;
}

function keyOf(row: Row): string {
  return row.type === 'work' ? row.reference.key : row.key;
}

function markOf(
  row: Row,
  { annotated, filling, movable, isFirst, isLast, base }: RowOptions,
): string {
  const known = recordOf(keyOf(row));
  const record = known === undefined ? 'bare' : 'known';
  const paragraphs = annotationIn(known, annotated)?.paragraphs ?? [];
  const annotation = paragraphs.map((text) => fillPlaces(text, filling, shortNamesAt)).join(' ');
  const options = [
    row.type,
    record,
    annotated,
    movable,
    movable && isFirst,
    movable && isLast,
    base,
  ];
  const text = row.type === 'work' ? `${row.reference.label ?? ''} ${row.reference.html}` : '';
  return `${keyOf(row)} ${options.join(' ')} ${text} ${annotation}`;
}

/** In a page that is not seen there are no frames. */
function nextFrame(slice: () => void): void {
  if (document.hidden) setTimeout(slice, 0);
  else requestAnimationFrame(slice);
}
