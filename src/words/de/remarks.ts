/**
 * What a note of an exported record says of data for which the format has no field. None of the words
 * ends in a colon: pandoc and citeproc take a note that begins “Word: …” for a field.
 */
export const remarkWords = {
  /** Before the value of a field. */
  fields: {
    'container-title': 'In',
    'event-title': 'Vorgestellt bei',
    'event-place': 'Veranstaltungsort',
    'collection-number': 'Reihennummer',
    volume: 'Band',
    'volume-title': 'Bandtitel',
    'part-number': 'Teil',
    'part-title': 'Titel des Teils',
    issue: 'Heft',
    number: 'Nummer',
    'supplement-number': 'Beiheft',
    edition: 'Auflage',
    version: 'Version',
    'chapter-number': 'Kapitel',
    section: 'Abschnitt',
    page: 'Seiten',
    publisher: 'Erschienen bei',
    scale: 'Maßstab',
    'original-title': 'Originaltitel',
    ISBN: 'ISBN',
  },
  /** Before the names of a role. */
  roles: {
    author: 'Von',
    editor: 'Herausgegeben von',
    translator: 'Übersetzt von',
    'editor-translator': 'Herausgegeben und übersetzt von',
    'container-author': 'In einem Buch von',
    'collection-editor': 'Reihe herausgegeben von',
    'editorial-director': 'Redaktionelle Leitung durch',
    compiler: 'Zusammengestellt von',
    'original-author': 'Original von',
    interviewer: 'Interview geführt von',
    recipient: 'Gerichtet an',
    director: 'Unter der Regie von',
    'script-writer': 'Drehbuch von',
    producer: 'Produziert von',
    'executive-producer': 'Produktionsleitung durch',
    'series-creator': 'Serie nach einer Idee von',
    host: 'Moderiert von',
    guest: 'Mit',
    composer: 'Komponiert von',
    performer: 'Dargeboten von',
    narrator: 'Gelesen von',
    illustrator: 'Illustriert von',
    curator: 'Kuratiert von',
    organizer: 'Veranstaltet von',
    chair: 'Unter dem Vorsitz von',
    contributor: 'Mit Beiträgen von',
  },
  others: (names: string) => `${names} u. a.`,
  review: (title: string, authors: string) =>
    title === ''
      ? `Rezension zu einem Werk von ${authors}`
      : `Rezension zu ${title}${authors === '' ? '' : `, von ${authors}`}`,
};
