/** The parts of an annotation, where a library names none of its own. */
export const annotationPartWords = {
  question: {
    heading: 'What it asks',
    prompt: 'The question or purpose of the work, in one or two sentences of your own.',
  },
  method: {
    heading: 'How it goes about it',
    prompt: 'Its method, material and form, as far as you saw them.',
  },
  finding: {
    heading: 'What it finds',
    prompt: 'What it reports, argues or tells; no “proves”, no praise.',
  },
  limits: {
    heading: 'What it leaves open',
    prompt: 'Its limits, and what you have not read of it.',
  },
  relevance: {
    heading: 'Why it matters',
    prompt: 'Only where a source says so; a thought of your own begins with “Our reading:”.',
  },
};
