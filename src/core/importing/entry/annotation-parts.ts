/** The parts of an annotation, in their order, with what the style guide asks of each. */
export const ANNOTATION_PARTS: readonly (readonly [head: string, prompt: string])[] = [
  ['What it asks', 'The question or purpose of the work, in one or two sentences of your own.'],
  ['How it goes about it', 'Its method, material and form, as far as you saw them.'],
  ['What it finds', 'What it reports, argues or tells; no “proves”, no praise.'],
  ['What it leaves open', 'Its limits, and what you have not read of it.'],
  [
    'Why it matters for one-to-ones',
    'Only where a source makes the link; a thought of your own begins with “Our reading:”.',
  ],
];
