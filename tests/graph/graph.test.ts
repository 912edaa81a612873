import { describe, expect, it } from 'vitest';
import { mentionsFromOthers } from '../../src/core/graph/graph.ts';
import { namesOf } from '../../src/core/graph/names-of.ts';
import { entriesOf, type Library } from '../../src/core/library.ts';
import { concept, essay, organization, person, soundLibrary, work } from '../entries.ts';

const files = [
  work('doe', { body: 'See [@roe] and [@roe; @poe]. Then [[talk]].\n\nItself: [@doe].\n' }),
  {
    path: 'works/roe.mdx',
    text: work('roe', {
      fields: `author: [{ family: Roe, person: jane }, { literal: House, organization: house }]
editor: [{ family: Roe, person: jane }]
people: [jane]
organizations: [house]
concepts: [talk]
relations:
  - { type: draws-on, to: doe, sources: [cat] }
  - { type: same-study, to: poe, sources: [cat] }
  - { type: cites, text: "A film", sources: [cat] }
as-cited:
  - { in: doe, text: "Row" }
  - { in: doe, text: "Rowe" }`,
    }).text.replace('[title, issued]', '[title, issued, author, editor]'),
  },
  work('poe', { fields: 'concepts: [talk]\nas-cited: []' }),
  person('jane', {
    fields:
      'facts:\n  - { label: Birth, text: "Born [@doe].", sources: [cat] }\nsources: { cat: { name: C } }',
  }),
  organization('house'),
  concept('talk', { body: '## Why\n\nSo says @roe.\n' }),
  essay('on-talk', { body: 'One [[talk]] [@doe].\n\nTwo [@doe] and [@doe].\n' }),
];
const library = soundLibrary(files);
const { graph } = library;

const mentions = (id: string, from: Library = library) =>
  (from.graph.mentions.get(id) ?? []).map(
    ({ from: entry, fragment, type, index }) => `${entry.id} ${fragment.name} ${type} ${index}`,
  );

describe('mentions', () => {
  it('are every place that names an entry, in the order of the library', () => {
    expect(mentions('doe')).toEqual([
      'doe body citation 2',
      'jane facts.0.text citation 0',
      'on-talk body citation 0',
      'on-talk body citation 1',
      'on-talk body citation 2',
    ]);
    expect(mentions('roe')).toEqual([
      'doe body citation 0',
      'doe body citation 1',
      'talk body citation 0',
    ]);
    expect(mentions('talk')).toEqual(['doe body link 0', 'on-talk body link 0']);
    expect(mentions('house')).toEqual([]);
  });

  it('hold the sentence and where it stands', () => {
    const [first] = graph.mentions.get('poe') ?? [];
    expect(first?.context).toMatchObject({ block: 'p1', paragraph: 1, heading: undefined });
    const last = graph.mentions.get('roe')?.at(-1);
    expect(last?.context).toMatchObject({ block: 'p1', heading: 'Why' });
  });

  it('count a key once in a citation', () => {
    const twice = soundLibrary([work('doe'), work('roe', { body: '[@doe; @doe, again]' })]);
    expect(mentions('doe', twice)).toEqual(['roe body citation 0']);
  });

  it('from others leave the entry itself out', () => {
    const [doe] = entriesOf(library, 'works');
    if (!doe) throw new Error('There is no work.');
    expect(mentionsFromOthers(graph, doe.id).map(({ from }) => from.id)).toEqual([
      'jane',
      'on-talk',
      'on-talk',
      'on-talk',
    ]);
  });
});

describe('works', () => {
  const ids = (list: readonly { readonly id: string }[] | undefined) => list?.map(({ id }) => id);

  it('stand under who made them, once', () => {
    expect(ids(graph.worksBy.get('jane'))).toEqual(['roe']);
    expect(ids(graph.worksBy.get('house'))).toEqual(['roe']);
    expect(graph.worksBy.get('talk')).toBeUndefined();
  });

  it('stand under what they are on', () => {
    expect(ids(graph.worksOn.get('talk'))).toEqual(['poe', 'roe']);
    expect(ids(graph.worksOn.get('jane'))).toEqual(['roe']);
  });

  it('stand under what cites them faultily, once', () => {
    expect(ids(graph.citesFaultily.get('doe'))).toEqual(['roe']);
  });

  it('have all their names, with the roles', () => {
    const roe = entriesOf(library, 'works').find(({ id }) => id === 'roe');
    expect(roe && namesOf(roe.data).map(({ role }) => role)).toEqual([
      'author',
      'author',
      'editor',
    ]);
  });
});

describe('relations', () => {
  const ends = (id: string) =>
    (graph.relations.get(id) ?? []).map(
      ({ relation, holder, other, inverse }) =>
        `${holder.id} ${relation.type} ${other?.id ?? '-'}${inverse ? ' (inverse)' : ''}`,
    );

  it('are seen from both ends', () => {
    expect(ends('roe')).toEqual(['roe draws-on doe', 'roe same-study poe', 'roe cites -']);
    expect(ends('doe')).toEqual(['roe draws-on roe (inverse)']);
    expect(ends('poe')).toEqual(['roe same-study roe (inverse)']);
  });
});

describe('the size of the graph', () => {
  /** A work a number, each citing the next two. */
  const chain = (size: number) =>
    soundLibrary(
      Array.from({ length: size }, (_, n) =>
        work(`w${n}`, { body: `[@w${(n + 1) % size}] [@w${(n + 2) % size}]` }),
      ),
    );
  const count = ({ graph: { mentions: map } }: Library) =>
    [...map.values()].reduce((sum, list) => sum + list.length, 0);

  it('grows with the links, not with their square', () => {
    expect(count(chain(20))).toBe(40);
    expect(count(chain(60))).toBe(120);
  });
});
