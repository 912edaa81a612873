/** The page of the reader’s list, as it is built. */
export const listPageWords = {
  title: 'My list',
  call: 'my list',
  description: (site: string) =>
    `Works of ${site} that a reader has put together, to be printed, shared and taken away in any style.`,
  skip: 'Skip to the list',
  withoutScript:
    'A list of your own needs script, which is switched off here. Every work, and every list of works, can be taken away as a file from its own page.',
  browse: 'Browse the works',
  works: 'Works on the list',
  undo: 'Undo',

  panel: 'Take the list away',
  style: 'Style',
  citationStyle: 'Citation style',
  order: 'Order',
  mine: 'in my order',
  sorted: 'as the style sorts',
  annotated: 'with our annotations',
  onlyRead: 'only on works that we have read, at least in part',
  takeAway: 'Take it away',
  copy: 'Copy',
  print: 'Print',
  format: 'File format',
  asText: 'As text in the style',
  asRecords: 'As records',
  download: 'Download',
  copyFile: 'Copy file',
  share: 'Share',
  address:
    'This address opens the list anywhere, as it stands here. It names the works and your choices.',
  copyAddress: 'Copy address',
  beginAgain: 'Begin again',
  empty: 'Empty the list',
};
