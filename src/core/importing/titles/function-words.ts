/** Small words by which a language is recognized, and which title case leaves in lower case. */
const ENGLISH = new Set(
  `a about above across after against along amid among amongst an and around as at because before behind
  below beneath beside besides between beyond but by concerning despite down during except for from how
  if in inside into is its it like near nor not of off on onto or our out over past per since so than that
  the their them these they this those through throughout till to toward towards under underneath until
  up upon versus via vs we what when where whether which while who whose why with within without yet you
  your are be been being was were do does did can could should would will may might must has have had his
  her he she i my me us all some any no more most each every both few other such own same too very`.split(
    /\s+/,
  ),
);

/** Those that hardly any other language has. */
const ONLY_ENGLISH = new Set(
  `about across after against among and around at because before behind below between beyond but by during
  for from how into its of off on onto or our out over since than that the their them these they this those
  through throughout to toward towards under until upon what when where whether which while who whose why
  with within without your`.split(/\s+/),
);

const FOREIGN = new Set(
  `au aus aux auf bei com como con dal das dei del della delle dem den der des di dos du ein eine einer el
  en entre et für het il im la las le les lo los mit nach och og ou par para pela pelo por pour sobre sur
  sur und une uma van vom von voor y zu zum zur über zwischen`.split(/\s+/),
);

/** True for a word that says nothing by itself: “of”, “between”, “their”. */
export function isSmallWord(lower: string): boolean {
  return ENGLISH.has(lower);
}

/** True for a small word of English alone. */
export function isEnglishWord(lower: string): boolean {
  return ONLY_ENGLISH.has(lower);
}

/** True for a small word of a neighbouring language: “der”, “les”, “della”. */
export function isForeignWord(lower: string): boolean {
  return FOREIGN.has(lower);
}
