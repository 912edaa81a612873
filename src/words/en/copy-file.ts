/** The button beside links to files. */
export const copyFileWords = {
  which: 'File to copy',
  copy: 'Copy file',
  done: (name: string) => `${name} copied.`,
  refused:
    'Not copied: the file could not be fetched, or the browser did not allow it. The link to it stands here, too.',
};
