import type { DataOf, Kind } from '../model/kinds.ts';

/** A field of the front matter that holds prose with citations and links. */
export interface ProseField {
  /** Where it stands in the front matter. */
  readonly path: readonly (string | number)[];
  /** Where a reader finds it, in a word or two. */
  readonly label: string;
  readonly text: string;
}

type Reader<K extends Kind> = (data: DataOf<K>) => ProseField[];

const authority = (data: DataOf<'people'> | DataOf<'organizations'>): ProseField[] => [
  { path: ['description'], label: 'description', text: data.description },
  ...data.facts.map((fact, index) => ({
    path: ['facts', index, 'text'],
    label: fact.label,
    text: fact.text,
  })),
  ...data.conflicts.map((conflict, index) => ({
    path: ['conflicts', index, 'text'],
    label: 'where the sources disagree',
    text: conflict.text,
  })),
];

/** The prose fields of each kind, in the order in which its page shows them; the body follows. */
export const PROSE_FIELDS: { readonly [K in Kind]: Reader<K> } = {
  works: () => [],
  people: authority,
  organizations: authority,
  concepts: (data) => [
    { path: ['definition'], label: 'definition', text: data.definition },
    ...data.positions.map((row, index) => ({
      path: ['positions', index, 'text'],
      label: 'positions',
      text: row.text,
    })),
    ...data.conflicts.map((conflict, index) => ({
      path: ['conflicts', index, 'text'],
      label: conflict.heading,
      text: conflict.text,
    })),
  ],
  essays: () => [],
  readings: (data) =>
    data.steps.map((step, index) => ({
      path: ['steps', index, 'reason'],
      label: `step ${index + 1}`,
      text: step.reason,
    })),
  claims: (data) => [
    { path: ['text'], label: 'claim', text: data.text },
    { path: ['finding'], label: 'finding', text: data.finding },
  ],
  leads: () => [],
};
