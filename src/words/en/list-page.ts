/** The page of the reader’s list, as it is built. */
export const listPageWords = {
  title: 'My list',
  call: 'my list',
  description: (site: string) =>
    `Works of ${site} that you have collected, to print, share or export in any style.`,
  skip: 'Skip to the list',
  withoutScript:
    'Your own list needs JavaScript, which is switched off in your browser. You can still download each work, and each list of works, from its own page.',
  browse: 'Browse the works',
  works: 'Works on the list',
  undo: 'Undo',

  panel: 'Export the list',
  style: 'Style',
  citationStyle: 'Citation style',
  order: 'Order',
  mine: 'in my order',
  sorted: 'in the order of the style',
  annotated: 'with our annotations',
  onlyRead: 'only on works that we have read, at least in part',
  takeAway: 'Export',
  copy: 'Copy',
  print: 'Print',
  format: 'File format',
  asText: 'As formatted text',
  asRecords: 'As records for a citation manager',
  download: 'Download',
  copyFile: 'Copy file',
  share: 'Share',
  address:
    'This address opens the list on any device as it is here, with its works and your choices.',
  copyAddress: 'Copy address',
  beginAgain: 'Clear the list',
  empty: 'Clear the list',
};
