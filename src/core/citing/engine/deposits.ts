import type { CslItem } from '../../model/csl.ts';

/**
 * Where unpublished works are. Chicago, 17th edition, names collection, archive and place with commas
 * between them: “Ayer Collection, Newberry Library, Chicago” (Turabian, 7th edition, manuscript
 * collections: https://philology.science/academic_writing/manual/189.html; 14.221 to 14.231). Its
 * files lose the collection and end the sentence before the place. Harvard has a preprint as “*Name of
 * the server* [Preprint]” (https://libguides.ioe.ac.uk/c.php?g=482485&p=3299801), also where a
 * record has the server as its publisher.
 */
export function depositIn(item: CslItem, family: string): Partial<CslItem> {
  const { archive_collection: collection, archive, publisher } = item;
  if (/^chicago-(?:author-date|note-bibliography)$/.test(family) && archive !== undefined) {
    const whole = [collection, archive, item['archive-place']].filter(Boolean).join(', ');
    return { archive: whole, archive_collection: undefined, 'archive-place': undefined };
  }
  const isServer =
    family === 'harvard-cite-them-right' &&
    item.type === 'article' &&
    item['container-title'] === undefined &&
    publisher !== undefined;
  return isServer ? { 'container-title': publisher, publisher: undefined } : {};
}
