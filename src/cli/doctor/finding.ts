/** One thing that was looked at: what is fine, or what is wrong and what to do. */
export interface Finding {
  /** `note` for what is no fault, but may explain one. */
  readonly state: 'fine' | 'wrong' | 'note';
  readonly says: string;
  /** What to do; wherever something is wrong. */
  readonly mend?: string;
}

/** What is in order. */
export function fine(says: string): Finding {
  return { state: 'fine', says };
}

/** What is wrong, and what to do. */
export function wrong(says: string, mend: string): Finding {
  return { state: 'wrong', says, mend };
}

/** What may explain something else. */
export function note(says: string, mend?: string): Finding {
  return { state: 'note', says, ...(mend === undefined ? {} : { mend }) };
}

/** The lines that a terminal shows of it. */
export function findingLines({ state, says, mend }: Finding): string {
  const line = `${state.padEnd(5)}  ${says}\n`;
  return mend === undefined ? line : `${line}       ${mend}\n`;
}
