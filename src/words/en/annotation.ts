/** An annotation as it goes out of the library, and what stands under it. */
export const annotationWords = {
  unopened: 'No annotation: we have not read this work.',
  unwritten: 'No annotation has been written yet.',
  annotated: (by: string, from: string, date: string) => `Annotated by ${by} ${from}, ${date}.`,
  recorded: (by: string, date: string) => `Recorded by ${by}, ${date}.`,
  basis: {
    'full-text': 'from the full text',
    part: 'from a part of the work',
    abstract: 'from the abstract',
    'second-hand': 'from second-hand accounts',
    'record-only': 'from the record alone',
  },
  /** Under the reference of our page on a work. */
  notTheirs: (who: string) => `This is our note, not the words of ${who}.`,
  theWork: 'the work itself',
  /** Behind which words what was read goes on without a bracket: “from the abstract with the first page”. */
  goesOn: /^(?:with|as) /,
  /** Behind the grade, what was read: “Part: chapter 3”, “Abstract, with the first page”. */
  seen: (grade: string, seen: string) => `${grade}${seen.startsWith('with ') ? ', ' : ': '}${seen}`,
  /** What our note is called in a reference, since it has no title of its own. */
  called: (title: string, who: string | undefined) =>
    who === undefined
      ? `[Annotation of “${title}”]`
      : `[Annotation of “${/[?!,]$/.test(title) ? title : `${title},`}” by ${who}]`,
};
