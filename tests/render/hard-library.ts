import type { SourceFile } from '../../src/core/text/source.ts';
import { claim, concept, essay, type WorkSpecimen, work } from './specimens.ts';

/** A work that was read in full, so that places in it may be cited. */
function read(key: string, specimen: WorkSpecimen): SourceFile {
  return work(key, { basis: 'full-text', ...specimen });
}

/** Somebody of the same name, and a second author. */
function byTwo({ path, text }: SourceFile): SourceFile {
  const two = '{ family: Abel, given: Bo }\n  - { family: Cox, given: Cy }';
  return { path, text: text.replace('{ family: Bo, given: Ann }', two) };
}

const NOBODY = read('nobody2003', { title: 'Nobody’s “talk”', year: '2003' });

/** All that makes a citation depend on others, and all the places where one may stand. */
export const HARD_FILES: readonly SourceFile[] = [
  read('abel2010talks', { title: 'Talks of <i>two</i> & more: A study' }),
  read('abel2010walks', {
    title: 'Walks',
    body: 'It answers @abel2010talks [p. 2].\n\n## What it finds\n\nMuch [see @bo2010talks, pp. 3-4; @abel2010talks].',
  }),
  read('abel2010alone', { title: 'Alone' }),
  byTwo(
    read('bo2010talks', {
      author: 'Bo',
      title: 'Talks again',
      body: '[-@abel2010walks, chap. 2] is older than @abel2010alone.\n\n<Bibliography works="abel2010alone abel2010talks" />',
    }),
  ),
  read('cox2001book', { author: 'Cox', title: 'A “book”, 1. Of <b>', year: '2001' }),
  read('li1999', { author: 'Li', title: 'What for?', year: '1999', head: 'concepts: [talk]\n' }),
  {
    ...NOBODY,
    text: NOBODY.text.replace(/author:\n.*\n/, '').replace('[title, author,', '[title,'),
  },
  read('only2004', { body: '## Who says so?\n\n[@abel2010talks, p. 2]\n\n- [-@cox2001book]' }),
  concept(
    'talk',
    'positions:\n  - { work: cox2001book, position: supports, text: "It does [@cox2001book, p. 7]." }\n  - { work: abel2010talks, position: disputes, text: "@abel2010talks does not." }\nconflicts:\n  - { heading: "How long?", text: "Short [@abel2010walks], or long [@abel2010alone]." }\n',
    'What @cox2001book means.',
  ),
  concept('silence'),
  {
    path: 'essays/talks.mdx',
    text: essay(
      'talks',
      'Talks help [@cox2001book; @abel2010talks], as one says [see @abel2010walks, p. 3; also @li1999].\n\n<Claim of="claim-1" />\n\n## More\n\nAgain [@abel2010walks, p. 3], and again [@abel2010walks, p. 5]. Nobody disagrees [@nobody2003]; @bo2010talks [sec. 2] agrees, [-@li1999].\n\n<Claim of="claim-2" />\n\n<Bibliography works="abel2010talks abel2010alone" />\n\n<Bibliography concept="talk" />',
    ).text.replace('date:', 'nocite: [abel2010alone]\ndate:'),
  },
  essay('bare', 'It rests on nothing.\n\n<Aside>\nOurs.\n</Aside>'),
  claim(1, 'supported', {
    about: 'abel2010talks',
    text: 'Talks matter [@abel2010talks; @abel2010walks, p. 9].',
  }),
  claim(2, 'overstated', { about: 'abel2010walks', text: 'Walks [@cox2001book] do not.' }),
  {
    path: 'readings/path.mdx',
    text: '---\ntitle: A path\nstandfirst: For whom.\ndate: 2026-10-05\nsteps:\n  - { entry: abel2010talks, reason: "To begin [@abel2010walks]." }\n  - { entry: talk, reason: To go on. }\n---\n',
  },
  {
    path: 'people/eve.mdx',
    text: '---\nname: { family: Doe, given: Eve }\ndescription: "Praised [@abel2010walks; @abel2010talks]."\n---\n\nShe talked [@cox2001book].\n',
  },
  { path: 'organizations/house.mdx', text: '---\nname: House\ndescription: "See @li1999."\n---\n' },
];
