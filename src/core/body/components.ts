/** One component that an entry may use, with its attributes: true where one must be given. */
interface ComponentRule {
  readonly attributes: Readonly<Record<string, { required: boolean; values?: readonly string[] }>>;
  /** Where it may stand: as a block of its own, or anywhere. */
  readonly children: 'required' | 'none';
  readonly purpose: string;
}

/** The seven words for how a claim stands to its sources, with their signs. */
export const CLAIM_STATUSES = {
  supported: {
    label: 'Supported',
    sign: 'st-supported',
    meaning: 'A source that was seen says it.',
  },
  partly: {
    label: 'Partly',
    sign: 'st-partly',
    meaning: 'A source that was seen says something weaker or different.',
  },
  overstated: {
    label: 'Overstated',
    sign: 'st-overstated',
    meaning: 'It goes beyond what the source says.',
  },
  'not-supported': {
    label: 'Not supported',
    sign: 'st-unsupported',
    meaning: 'The sources that were seen point elsewhere, or none is known.',
  },
  'not-found': {
    label: 'Not found',
    sign: 'st-notfound',
    meaning: 'The phrase or attribution was not found in any source.',
  },
  'not-checkable': {
    label: 'Not checkable',
    sign: 'st-uncheckable',
    meaning: 'Only the full text could show it, and the full text was not seen.',
  },
  opinion: { label: 'Opinion', sign: 'st-opinion', meaning: 'Not a matter of evidence.' },
} as const;

export type ClaimStatus = keyof typeof CLAIM_STATUSES;

/** True for one of the seven words. */
export function isClaimStatus(word: string | undefined): word is ClaimStatus {
  return word !== undefined && Object.hasOwn(CLAIM_STATUSES, word);
}

/** The closed set: an entry uses these components and no others. */
export const COMPONENTS = {
  Aside: {
    attributes: {},
    children: 'required',
    purpose: 'A side note to the paragraph above it: a source, a remark.',
  },
  Claim: {
    attributes: {
      status: { required: true, values: Object.keys(CLAIM_STATUSES) },
      number: { required: false },
    },
    children: 'required',
    purpose: 'A side note on a claim of the paragraph above: whether the sources bear it out.',
  },
  Quote: {
    attributes: { of: { required: true }, locator: { required: true } },
    children: 'required',
    purpose: 'Words of a work of this library, with the place where they stand.',
  },
  Figure: {
    attributes: { src: { required: true }, alt: { required: true }, credit: { required: false } },
    children: 'required',
    purpose: 'A picture from public/, its caption between the tags.',
  },
  Bibliography: {
    attributes: { concept: { required: false }, works: { required: false } },
    children: 'none',
    purpose: 'A list of references: the works on a concept, or the works named by their keys.',
  },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof COMPONENTS;

/** The rule of a component, or nothing where there is none of that name. */
export function componentRule(name: string): ComponentRule | undefined {
  return Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name as ComponentName] : undefined;
}
