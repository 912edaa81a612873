/** What the browser keeps for the site, on the page about privacy. */
export const keptWords = {
  what: 'What',
  when: 'When it is saved',
  now: 'In this browser now',
  kept: 'Saved',
  notKept: 'Not saved',
  things: {
    theme: { what: 'Light or dark', when: 'When you use the theme button at the top of a page' },
    'citation-style': {
      what: 'The citation style that you chose',
      when: 'When you choose a style other than that of the library',
    },
    'my-list': {
      what: 'Your list: the keys of its works, their order, its name and how you print it',
      when: 'When you add a work to your list',
    },
    'search-key': {
      what: 'Whether the key / is off',
      when: 'When you switch it off on the page “About”',
    },
    'contribute-work': {
      what: 'The draft of a work that you propose, with everything you typed',
      when: 'While you fill in the form',
    },
    'pages-in-style': {
      what: 'The last 300 pages that your browser formatted in another style',
      when: 'When you read pages in a style other than that of the library',
    },
  },
  aside: 'If part of this could not be read, it is kept as it was until you delete it.',
  clear: 'Clear all of it',
  cannotUndo: 'This cannot be undone. If you want your list later, copy its address first:',
  myList: 'My list',
  refused: 'This browser does not let the site save, read or clear anything, so nothing is saved.',
  notCleared: 'Some of it could not be cleared. You can clear it in the settings of your browser.',
};
