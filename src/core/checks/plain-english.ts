/** A turn of phrase that makes a text hard to read, and what to write instead. */
interface Phrase {
  readonly pattern: RegExp;
  /** What a text writes instead, as the hint says it. */
  readonly instead: string;
}

/**
 * Phrases of yesterday: words that few people use today, and turns that hide who did something. A
 * pattern has to be narrow, since a warning that is often wrong is soon ignored: “stands for” and
 * “seen as” are good English. Each has an example in the tests.
 */
export const DATED_PHRASES: readonly Phrase[] = [
  // Who has not read it?
  {
    pattern: /\bas far as (?:(?:it|this|anything) )?(?:was|were) (?:seen|known)\b/i,
    instead: '“as far as we know”',
  },
  {
    pattern: /\b(?<!\bas far as )(?:was|were|been) (?:not )?seen\b(?! (?:as|by)\b)/i,
    instead: 'who has or has not read it: “We have not read …”',
  },
  { pattern: /\b(?:it|as) is told\b/i, instead: 'who says so' },
  // The source comes first, and has a plain verb.
  {
    pattern: /\bso (?:an?|the|one|another) [^.,;:]{1,60}? (?:has|have|tells?|puts?) it\b/i,
    instead: '“According to …” at the beginning of the sentence',
  },
  {
    pattern: /, (?:says|tells|reports|finds) (?:one|an?|the) [\p{L}’-]+(?: [\p{L}’-]+)?[.;]/u,
    instead: '“According to …” at the beginning of the sentence',
  },
  { pattern: /\bputs? down to\b/i, instead: '“attributed to”' },
  { pattern: /\b(?:bears?|bore) (?:up)?on\b/i, instead: '“affects” or “is about”' },
  { pattern: /\btreat(?:s|ed|ing)? of\b/i, instead: '“is about”' },
  {
    pattern: /\b(?:(?:tell|set)(?:s|ting|ing)?|told)(?: [^\s.,;:]+){1,8} apart\b/i,
    instead: '“distinguish … from …”',
  },
  {
    pattern:
      /\b(?:stands?|stood) (?:there|written|alike|in (?:the|this|that|a|an|each) (?:list|entry|book|article|essay|paragraph|text|record|chapter|library|table))\b/i,
    instead: '“is in” or “appears in”',
  },
  // Methods have names.
  { pattern: /\b(?:goes?|went) together with\b/i, instead: '“is associated with”' },
  {
    pattern: /\b(?:is|are|was|were|been) allowed for\b/i,
    instead: '“controlled for”, if the source says so',
  },
  {
    pattern: /\b(?:by lot|(?:draws?|drew|drawn) lots)\b/i,
    instead: '“randomly assigned”, if the source says so',
  },
  { pattern: /\bforet(?:ell(?:s|ing)?|old)\b/i, instead: '“predict”' },
  // Words of yesterday.
  { pattern: /\bkin\b/i, instead: '“relatives” or “related practices”' },
  { pattern: /\blessened\b/i, instead: '“reduced”' },
  { pattern: /\bwhys\b/i, instead: '“reasons”' },
  { pattern: /\blikelier\b/i, instead: '“more likely”' },
  { pattern: /\banew\b/i, instead: '“again”' },
  { pattern: /\b(?:is|are|was|were) (?:found )?wanting\b/i, instead: '“is missing”' },
  { pattern: /, for one[,.;]/i, instead: '“for example”' },
  {
    pattern: /\b(?:hitherto|heretofore|thereof|therein|whereof|wherein|whence|thence)\b/i,
    instead: 'a word that people use today',
  },
  { pattern: /\bwhoever\b/i, instead: '“anyone who” or “people who”' },
  { pattern: /\b(?:(?:such|planned) talks?|talks? of two)\b/i, instead: '“conversation”' },
  // Say what is, and who does it.
  {
    pattern: /(?:^|[.?] )To have (?:had|been)\b/,
    instead: 'a sentence that begins with people: “People who have had …”',
  },
  { pattern: /\bis no (?:praise|verdict|riddle)\b/i, instead: 'what it is' },
];
