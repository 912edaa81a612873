/** How the search compares words, beyond what it does in every language. */
export const findingWords = {
  /**
   * Words that say nothing of what is looked for: articles, pronouns, prepositions, and those in
   * which a question is put. In lower case, without accents.
   */
  stopWords: `a about all also am an and any anybody anyone anything are as at be because been being best but by
  can could did do does doing done else ever every find for from get give had has have having he her
  here him his how i if in into is it its just know known let like list look looking made make many
  me more most much my need no nor not of off on only or our out please read reading really said say
  says see she should show so some someone something such tell than that the their them then there
  these they thing things this those through to too us use used very want was way we were what when
  where whether which while who whom whose why will with would write written wrote you your et al
  eds vol pp isbn doi issn pmid across after again against along among around before between both
  during each either few how however nor other others over own per same since still under until up
  upon versus via vs within without yet come comes came go goes went makes happen happens happened
  difference explain explained mean means meaning actually exactly often`,
  /** A word in lower case, without accents, in the form that it shares with its other forms. */
  folded: (word: string) => word,
};
