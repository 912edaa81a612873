/** A new library: its settings, and the entries that explain themselves. */
export const starterWords = {
  strap: 'an annotated bibliography',
  description: (title: string) =>
    `Works on the subject of “${title}”, and how far we have read each.`,
  editors: (title: string) => `the editors of ${title}`,
  scope:
    'Say here which works belong in this library, and which do not. These paragraphs stand in src/site.config.ts.',
  lede: 'Say here in two sentences what the library is about. This text stands in src/site.config.ts.',
  /** The README: what the library is, what the two commands do, and which files are whose. */
  readme: {
    lead: 'An annotated bibliography, made with Tracings.',
    start: 'builds the library and shows it',
    check: 'says what is wrong with an entry or the settings',
    files:
      'The entries are in `content/`, the settings in `src/site.config.ts`, the icon and other files of the site in `public/`. These and this page belong to the library; `software.json` lists the files that belong to the software, which `npm run update` replaces. [docs/start.md](docs/start.md) is the way in.',
  },
  /** The ids of the entries. */
  ids: { work: 'author2000sample', concept: 'sample-concept', essay: 'sample-essay' },
  work: {
    title: 'A sample title: Replace this work with one of yours',
    author: 'Name of an author',
    publisher: 'Name of a publisher',
    summary: 'This sentence says in one line what the work is about.',
    /** The name of a source in the entry, what it is, and what was seen of it. */
    source: {
      id: 'catalogue',
      name: 'name of a library catalogue',
      seen: 'the record of the book',
    },
    text: (path: string) =>
      `This is the annotation. The file is ${path}, and its name is the citation key. The lines above say which fields a source shows and how far somebody has read the work. Delete the file once you have an entry of your own.`,
  },
  concept: {
    name: 'Sample concept',
    definition: 'This sentence says what the concept is.',
    seeFrom: 'another name of the concept',
    position: (work: string) => `This sentence says what ${work} says about it.`,
  },
  essay: {
    title: 'A sample essay',
    standfirst: 'This line stands below the title.',
    author: 'the editors',
    heading: 'A part of the essay',
    text: (citation: string, link: string) =>
      `An essay cites works by their keys ${citation} and leads to other entries by their ids, such as ${link}.`,
  },
};
