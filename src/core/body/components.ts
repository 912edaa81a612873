import { CSL_TYPES } from '../model/csl.ts';

/** One component that an entry may use, with its attributes: true where one must be given. */
interface ComponentRule {
  readonly attributes: Readonly<Record<string, { required: boolean; values?: readonly string[] }>>;
  /** Where it may stand: as a block of its own, or anywhere. */
  readonly children: 'required' | 'none';
  readonly purpose: string;
}

/** The closed set: an entry uses these components and no others. */
export const COMPONENTS = {
  Aside: {
    attributes: {},
    children: 'required',
    purpose: 'A side note to the paragraph above it: a source, a remark.',
  },
  Claim: {
    attributes: { of: { required: true } },
    children: 'none',
    purpose:
      'A side note on a claim of the paragraph above, from the entry of the claim: what it says and what we found.',
  },
  Quote: {
    attributes: { of: { required: true }, locator: { required: true } },
    children: 'required',
    purpose: 'A quotation from a work of this library, with its page.',
  },
  Figure: {
    attributes: { src: { required: true }, alt: { required: true }, credit: { required: false } },
    children: 'required',
    purpose: 'A picture from public/, its caption between the tags.',
  },
  Bibliography: {
    attributes: {
      works: { required: false },
      concept: { required: false },
      type: { required: false, values: CSL_TYPES },
      evidence: { required: false },
    },
    children: 'none',
    purpose:
      'A list of references: the works named by their keys, or those on a concept, of a type of publication, of a kind of evidence.',
  },
} as const satisfies Record<string, ComponentRule>;

type ComponentName = keyof typeof COMPONENTS;

/** The rule of a component, or nothing where there is none of that name. */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;
}
