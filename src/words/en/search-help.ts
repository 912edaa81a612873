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
    { typed: 'year:..1999', finds: 'works of that year and before; year:1990.. for later ones' },
    {
      typed: '-author:smith',
      finds: 'entries without such an author; a minus goes before each of these',
    },
    {
      typed: 'smith2002letters jones1999home',
      finds: 'the works with these citation keys, in that order',
    },
  ],
  keys: '“/” leads to the field, the arrow keys lead through the results, Esc back to the field, “?” opens this help.',
  close: 'Close',
};
