/** The words for states of publication that biblatex translates. */
export const PUBLICATION_STATES: Readonly<Record<string, string>> = {
  'in preparation': 'inpreparation',
  'in press': 'inpress',
  forthcoming: 'forthcoming',
  prepublished: 'prepublished',
  submitted: 'submitted',
};
