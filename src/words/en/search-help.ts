/** What one can type into the search, as its help tells. */
export const searchHelpWords = {
  open: 'How to search',
  heading: 'How to search',
  typed: 'What you type',
  finds: 'What it finds',
  rows: [
    { typed: 'letters home', finds: 'entries that contain both words, in any order' },
    { typed: '"letters home"', finds: 'entries that contain exactly these words' },
    {
      typed: 'letters -postcards',
      finds: 'entries that contain the first word and not the second',
    },
    { typed: 'author:smith', finds: 'works whose authors or editors have that name' },
    { typed: 'author:"smith, anna"', finds: 'the same, for a name of more than one word' },
    { typed: 'title:letters', finds: 'entries with that word in the title' },
    { typed: 'year:2001..2010', finds: 'works of these years, the first and the last included' },
    {
      typed: 'year:..1999',
      finds: 'works of that year and before; year:1990.. finds those of 1990 and after',
    },
    {
      typed: '-author:smith',
      finds: 'entries without such an author; you can put a minus before any of these',
    },
    {
      typed: 'smith2002letters jones1999home',
      finds:
        'the works with these citation keys (the short name at the top of each work’s page), in that order',
    },
  ],
  keys: 'Press “/” to go to the search field, the arrow keys to move through the results, Esc to go back to the field, and “?” to open this help.',
  close: 'Close',
};
