/**
 * What a note of an exported record says of data for which the format has no field. None of the words
 * ends in a colon: pandoc and citeproc take a note that begins “Word: …” for a field.
 */
export const remarkWords = {
  /** Before the value of a field. */
  fields: {
    'container-title': 'In',
    'event-title': 'Presented at',
    'event-place': 'Held in',
    'collection-number': 'Series number',
    volume: 'Volume',
    'volume-title': 'Volume title',
    'part-number': 'Part',
    'part-title': 'Part title',
    issue: 'Issue',
    number: 'Number',
    'supplement-number': 'Supplement',
    edition: 'Edition',
    version: 'Version',
    'chapter-number': 'Chapter',
    section: 'Section',
    page: 'Pages',
    publisher: 'Published by',
    scale: 'Scale',
    'original-title': 'Originally titled',
    ISBN: 'ISBN',
  },
  /** Before the names of a role. */
  roles: {
    author: 'By',
    editor: 'Edited by',
    translator: 'Translated by',
    'editor-translator': 'Edited and translated by',
    'container-author': 'In a book by',
    'collection-editor': 'Series edited by',
    'editorial-director': 'Editorial direction by',
    compiler: 'Compiled by',
    'original-author': 'Originally by',
    interviewer: 'Interviewed by',
    recipient: 'Addressed to',
    director: 'Directed by',
    'script-writer': 'Script by',
    producer: 'Produced by',
    'executive-producer': 'Executive production by',
    'series-creator': 'Series created by',
    host: 'Hosted by',
    guest: 'With',
    composer: 'Composed by',
    performer: 'Performed by',
    narrator: 'Narrated by',
    illustrator: 'Illustrated by',
    curator: 'Curated by',
    organizer: 'Organized by',
    chair: 'Chaired by',
    contributor: 'With contributions by',
  },
  others: (names: string) => `${names} et al.`,
  review: (title: string, authors: string) =>
    title === ''
      ? `Review of a work by ${authors}`
      : `Review of ${title}${authors === '' ? '' : `, by ${authors}`}`,
};
