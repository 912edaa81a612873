/*
 * Which of “up”, “out”, “on” … belong to the verb before them. A particle of a verb is an adverb,
 * and takes a capital in a title where the preposition of the same letters takes none: “Get Out the
 * Vote”, but “A Walk in the Park”.
 */

/** Verbs that are often followed by “up”, “out”, “off” or “down”, in the form of a dictionary. */
const VERBS = `
  act add back ball bear beat beef blow boil bow box branch break brighten bring brush buck bubble
  build bulk burn buy call calm carry carve cash cast catch chalk change chase check cheer chill choose
  chop clean clear climb close come conjure cook cool cordon count cover crack cross cry curl cut dash
  deal deck die dig dish divide do drag draw dream dress drive drop drown dry dust ease eat end even
  face factor fall farm feed fence fend fight figure fill find finish fire fish fit fix flare flee flesh
  flip fold follow force free freeze frighten gather gear get ghost give go grow gum hand hang have head
  heal heat help hide hire hit hold hook hunt hurry iron join jot jump keep kick kill kneel knock knuckle
  lash laugh lay lead leave let level lie lift light lighten line link listen live load lock log look
  loosen make map march mark marry mask max measure meet melt mess mete miss mix mock move nail name
  narrow note open opt own pack pair pan pass patch pay peel phase pick piece pile pipe play plan point
  prop pull pump push put queue raise ramp rat rattle reach rent ride ring rip rise roll root round rub
  rule run rush save saw scale scare scoop scrape scream screen seal seek sell send separate set settle
  shake shape share shed shine shoot shout show shrug shut sign single sit size skip slam sleep slip slow
  smoke snap soak sort sound speak speed spell spill spin split spread spring spruce square squeeze stack
  staff stamp stand start stave step stick stir stop straighten stretch strike string strip sum summon
  swap swear sweep switch tail take talk team tear tell think thin throw tick tidy tie time tip tire toss
  total touch toughen track trade trail train try tune turn type use venture vote wait wake walk ward
  warm wash watch wear weed weigh whip win wind wipe wise work wrap write yield zone`;

/** Verbs with which the other particles are adverbs. */
const VERBS_OF: Readonly<Record<string, string>> = {
  in: 'barge break bring buy call cash cave check chime chip close drop factor fill fit give hand hem join keep key kick log lock move opt phase pitch plug pull rein rope settle sign sit sleep step tune usher weigh zoom',
  on: 'bring build carry cheer come egg get go hang hold keep latch lead log march move pass press put read sign soldier spur stay switch take trade try turn urge work',
  over: 'boil carry cross do fall gloss hand make mull paper pass pull roll smooth start stop sign take think tide turn win',
  through: 'break carry come fall follow get live muddle pull push see sit think talk work',
  around: 'boss come fool get kick look mess move pass play push run shop sit stand swing turn',
  about: 'bring come set',
  along: 'bring come drag get go move pass play sing string tag',
  by: 'come get pass scrape squeak stand stop',
};

/** Forms that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bear: 'bore borne',
  blow: 'blew blown',
  break: 'broke broken',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  catch: 'caught',
  choose: 'chose chosen',
  come: 'came',
  deal: 'dealt',
  die: 'dying',
  do: 'did done does',
  draw: 'drew drawn',
  drive: 'drove driven',
  eat: 'ate eaten',
  fall: 'fell fallen',
  feed: 'fed',
  fight: 'fought',
  find: 'found',
  flee: 'fled',
  freeze: 'froze frozen',
  get: 'got gotten',
  give: 'gave given',
  go: 'went gone goes',
  grow: 'grew grown',
  hang: 'hung',
  have: 'had has',
  hide: 'hid hidden',
  hold: 'held',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  leave: 'left',
  lie: 'lying lain',
  light: 'lit',
  make: 'made',
  meet: 'met',
  pay: 'paid',
  ride: 'rode ridden',
  ring: 'rang rung',
  rise: 'rose risen',
  run: 'ran',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  shake: 'shook shaken',
  shine: 'shone',
  shoot: 'shot',
  show: 'shown',
  sing: 'sang sung',
  sit: 'sat',
  sleep: 'slept',
  speak: 'spoke spoken',
  speed: 'sped',
  spin: 'spun',
  spring: 'sprang sprung',
  stand: 'stood',
  stick: 'stuck',
  strike: 'struck',
  string: 'strung',
  swear: 'swore sworn',
  sweep: 'swept',
  take: 'took taken',
  tear: 'tore torn',
  tell: 'told',
  think: 'thought',
  throw: 'threw thrown',
  tie: 'tying',
  wake: 'woke woken',
  wear: 'wore worn',
  win: 'won',
  wind: 'wound',
  write: 'wrote written',
};

/** With these a way is gone: “Walking down the Street”, where “down” is a preposition. */
const MOTION = 'climb come drive fall go look march move ride run rush sail travel walk';

/** Words that begin what a preposition leads to. */
const DETERMINERS = new Set(
  'a an the this that these those my your his her its our their'.split(' '),
);

/** Prepositions before which a particle stands for itself: “Growing Up in Chicago”. */
const PREPOSITIONS = new Set(
  'about across after against alongside among around as at before behind beyond by during for from in inside into near on through toward towards under until with within without'.split(
    ' ',
  ),
);

const AFTER_ANY_VERB: ReadonlySet<string> = new Set(['up', 'out', 'off', 'down']);

/**
 * Whether a word of a title that looks like a preposition is the particle of a verb; all words in
 * small letters, `next` empty where a mark of punctuation or the end follows.
 */
export function isAdverbOfVerb(word: string, previous: string, next: string): boolean {
  const own = Object.hasOwn(VERBS_OF, word) ? VERBS_OF[word] : undefined;
  const verbs = AFTER_ANY_VERB.has(word) ? VERBS : own;
  if (verbs === undefined) return false;
  if (formsOf(verbs).has(previous)) {
    const isWay = word !== 'out' && DETERMINERS.has(next) && formsOf(MOTION).has(previous);
    return !isWay;
  }
  return (AFTER_ANY_VERB.has(word) || word === 'over') && PREPOSITIONS.has(next);
}

const known = new Map<string, ReadonlySet<string>>();

/** All forms of the verbs of a list. */
function formsOf(verbs: string): ReadonlySet<string> {
  const found = known.get(verbs) ?? new Set(verbs.trim().split(/\s+/).flatMap(forms));
  known.set(verbs, found);
  return found;
}

function forms(verb: string): string[] {
  const irregular = IRREGULAR[verb]?.split(' ') ?? [];
  const past = [`${verb.replace(/e$/, '')}ed`];
  const stem = verb.replace(/e$/, '');
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? verb + verb.slice(-1) : stem;
  const third = /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const ofY = /[^aeiou]y$/.test(verb) ? [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`] : [];
  return [
    verb,
    third,
    `${stem}ing`,
    `${doubled}ing`,
    `${doubled}ed`,
    ...past,
    ...ofY,
    ...irregular,
  ];
}
