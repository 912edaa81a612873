import { extendedRegister } from '../core/graph/address-register.ts';
import { addressesOf, type PageAddresses } from '../core/graph/addresses.ts';
import { answering } from '../core/graph/lost-addresses.ts';
import type { Library } from '../core/library.ts';
import * as PAGE_PATHS from '../core/model/page-paths.ts';
import { RECORD_EXTENSIONS } from '../site/files/record-extensions.ts';

/** An address of before, and where it leads now; nothing where it is gone. */
export interface ChangedAddress {
  readonly from: string;
  readonly to: string | undefined;
}

/**
 * The addresses that answered before a change, or were published, and lead elsewhere after it or
 * nowhere; those that are gone come first. What had not answered before is no news.
 */
export function changedAddresses(
  before: Library,
  after: Library,
  {
    registered,
    unread,
  }: {
    readonly registered: ReadonlyMap<string, PageAddresses>;
    /** Paths of files that cannot be read now, and answer again when they are mended. */
    readonly unread: ReadonlySet<string>;
  },
): ChangedAddress[] {
  const extensions = RECORD_EXTENSIONS;
  const then = addressesOf(before, extensions);
  const answered = answering(before, extensions);
  const answers = answering(after, extensions);
  const changes = [...extendedRegister(registered, then)].flatMap(
    ([path, page]): ChangedAddress[] => {
      const stem = path.replace(/\/$/, '');
      if (unread.has(`${stem}.mdx`)) return [];
      const old = answered(path, page);
      const now = answers(path, page);
      const lost = [
        ...now.files.filter((file) => !old.files.includes(file)).map((file) => `${stem}.${file}`),
        ...now.anchors
          .filter((id) => !old.anchors.includes(id))
          .filter((id) => !unread.has(`${path}${id}.mdx`))
          .map((id) => `${path}#${id}`),
      ].map((from) => ({ from, to: undefined }));
      if (now.at === old.at) return lost;
      if (now.at !== undefined) return [{ from: path, to: now.at }, ...lost];
      // A shared page is gone only as far as its entries are.
      return old.at === undefined ||
        page.anchors.length === 0 ||
        !path.startsWith(PAGE_PATHS.claims)
        ? [{ from: path, to: undefined }]
        : lost;
    },
  );
  const isGone = ({ to }: ChangedAddress) => to === undefined;
  return [...changes.filter(isGone), ...changes.filter((change) => !isGone(change))];
}
