/** The button beside a reference. */
export const copyWords = {
  copy: 'Copy',
  copied: 'Copied',
  reference: 'The reference',
  done: (name: string) => `${name} copied.`,
  refused:
    'Not copied: the browser did not allow it. The reference is selected: press Ctrl+C (⌘C on a Mac).',
};
