/** What the browser keeps for the site, on the page about privacy. */
export const keptWords = {
  what: 'What',
  when: 'When it is kept',
  now: 'In this browser now',
  kept: 'Kept',
  notKept: 'Not kept',
  things: {
    theme: { what: 'Light or dark', when: 'When you use the lamp at the head of a page' },
    'citation-style': {
      what: 'The citation style that you chose',
      when: 'When you choose another style than that of the library',
    },
    'my-list': {
      what: 'Your list: the keys of its works, their order, its name and how you print it',
      when: 'When you add a work to your list',
    },
    'search-key': {
      what: 'That the key / is off',
      when: 'When you switch it off on the page “About”',
    },
    'contribute-work': {
      what: 'The draft of a work that you propose, with all that you typed',
      when: 'While you fill in the form',
    },
    'pages-in-style': {
      what: 'Pages of this site as your browser formatted them in another style, the last 300',
      when: 'When you read pages in another style than that of the library',
    },
  },
  aside: 'What of these could not be read is kept beside them until you drop it.',
  clear: 'Clear all of it',
  cannotUndo: 'This cannot be undone. To have your list later, copy its address first:',
  myList: 'My list',
  refused: 'This browser does not let the site read or clear anything: then nothing is kept.',
  notCleared: 'Not all of it could be cleared. The settings of your browser can do it.',
};
