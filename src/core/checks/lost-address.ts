import type { Entry } from '../body/entry.ts';
import { addressesOf, type PageAddresses, translatedPaths } from '../graph/addresses.ts';
import { answering } from '../graph/lost-addresses.ts';
import { isKind, sharesPage } from '../model/kinds.ts';
import { nearest } from '../text/nearest.ts';
import { listed } from '../text/words.ts';
import { type CheckContext, defineRule } from './rule.ts';

/** Every address that was published still answers, by itself or by leading on. */
export const lostAddress = defineRule(
  {
    name: 'lost-address',
    severity: 'error',
    silenceable: false,
    needs: 'register',
    why: 'An address that the library has published no longer works: an entry was renamed or deleted, a heading was reworded, or a pin was removed. Someone may have cited it. `content/addresses.txt` lists all published addresses.',
    mend: 'List the old id under `formerly` in the entry that replaces it (`kind/old-id` if it was of another kind). Or pin the old anchor to the heading or paragraph: `{/* #old-anchor */}`. Or restore the entry and say under `withdrawn` since when and why it is withdrawn.',
  },
  (context, report) => {
    const { register } = context;
    if (register === undefined || register.pages.size === 0) return;
    // A file that cannot be read answers again when it is mended; as one of another kind it may say so.
    const isUnread = (path: string, anchor?: string) =>
      context.unread.has(anchor ?? path.split('/')[1] ?? '');
    const answers = answering(context, register.extensions);
    for (const [path, page] of register.pages) {
      if (isUnread(path)) continue;
      const { at, files, anchors } = answers(path, page);
      const place = { path: register.path, line: page.line, column: 1 };
      const [kind = ''] = path.split('/');
      if (isKind(kind) && sharesPage(kind)) {
        for (const id of anchors.filter((anchor) => !isUnread(path, anchor))) {
          report(
            place,
            `The address ${path}#${id} no longer works.`,
            mendOfEntry(context, kind, id, page),
          );
        }
        continue;
      }
      if (at === undefined) {
        const id = path.split('/')[1] ?? '';
        report(place, `The address ${path} no longer works.`, mendOfEntry(context, kind, id, page));
        continue;
      }
      if (files.length > 0) {
        report(
          place,
          `${listed(files.map((file) => `${path.replace(/\/$/, '')}.${file}`))} no longer ${files.length === 1 ? 'exists' : 'exist'}.`,
          'The page no longer offers records. Restore its works, or withdraw the entry so that it says why.',
        );
      }
      const own = placeOfPage(context, at);
      for (const anchor of anchors) {
        report(
          own ?? place,
          `The anchor ${path}#${anchor} no longer exists.`,
          mendOfAnchor(context, at, anchor),
        );
      }
    }
  },
);

/** The file of the entry whose page has lost a place: there it is to be mended. */
function placeOfPage(context: CheckContext, path: string) {
  const entry = entryAt(context, path);
  return entry && { path: entry.path, line: 1, column: 1 };
}

/** The entry that the page of a path shows. */
function entryAt({ entries, translations }: CheckContext, path: string): Entry | undefined {
  return (
    translatedPaths({ translations }).find((page) => page.path === path)?.entry ??
    entries.get(path.split('/')[1] ?? '')
  );
}

function mendOfAnchor(context: CheckContext, path: string, anchor: string): string {
  const entry = entryAt(context, path);
  const blocks = entry?.fragments.find(({ name }) => name === 'body')?.blocks ?? [];
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
  const [near] = nearest(
    anchor,
    headings.map(({ id }) => id),
  );
  const heading = headings.find(({ id }) => id === near);
  const pin = `{/* #${anchor} */}`;
  return heading === undefined
    ? `Write ${pin} at the end of the heading or paragraph that replaces it.`
    : `Write ${pin} at the end of “${heading.text}” if that replaces it, or at the end of another heading or paragraph.`;
}

function mendOfEntry(context: CheckContext, kind: string, id: string, page: PageAddresses): string {
  const withdraw = `restore content/${kind}/${id}.mdx with withdrawn: { date, why }`;
  const entry = successorOf(context, kind, id, page);
  const old = entry !== undefined && entry.kind !== kind ? `${kind}/${id}` : id;
  return entry === undefined
    ? `Write formerly: [${id}] into the entry that replaces it, or ${withdraw}.`
    : `Write formerly: [${old}] into content/${entry.path} if that replaces it, or ${withdraw}.`;
}

/** The entry that likely took the place of one: of the same id or number, else of a near id. */
function successorOf(
  { entries, register, graph, withdrawn, translations }: CheckContext,
  kind: string,
  id: string,
  { known }: PageAddresses,
): Entry | undefined {
  const same = entries.get(id);
  if (same !== undefined) return same;
  const now = addressesOf({ entries, graph, withdrawn, translations }, register?.extensions ?? []);
  const numbered = [...now].find(([, page]) => page.known.some((number) => known.includes(number)));
  if (numbered !== undefined) return entries.get(numbered[0].split('/')[1] ?? '');
  // What has answered before has not taken the place of another.
  const fresh = [...entries.values()].filter(
    (entry) =>
      !register?.pages.has(`${entry.kind}/${entry.id}/`) &&
      !register?.pages.get(`${entry.kind}/`)?.anchors.includes(entry.id),
  );
  const ofKind = fresh.filter((entry) => entry.kind === kind);
  const [near] = nearest(
    id,
    (ofKind.length > 0 ? ofKind : fresh).map((entry) => entry.id),
  );
  if (near !== undefined) return entries.get(near);
  return ofKind.length === 1 ? ofKind[0] : undefined;
}
