/*
 * Words that begin a subtitle and are no names, for styles that write a small letter behind the
 * colon. What is not known here keeps its capital, since it may be a name.
 */

/** Words that belong to a name only within it: “the Chicago school”. */
const FUNCTION_WORDS = `
  a about above across after again against all along also always among an and another any are around as
  at because become becoming been before behind being below beneath between beyond both but by can could
  did do does doing done down during each eight either else enough even ever every few five for four from
  had has have having he her here his how if in inside into is it its just less lest like many may might
  more most much must my near neither never next nine no nor not nothing now of off on once one only onto
  or other our out outside over past per rather seven several shall she should since six so some someone
  something still such ten than that the their them then there these they this those three through
  throughout to together too toward towards twelve twenty two under until unto up upon us versus via was
  we were what whatever when where whether which while who whom whose why will with within without would
  yet you your`;

/** Names need a capital behind these too: “New York”. */
const COMMON_WORDS = `
  academic action actions active activists adaptation address addresses adult adults agency agenda aid
  aims alternative analysis analyses ancient anger annotated anthology appeal application applications
  approach approaches archive art arts aspects assets attitudes audience background balance barriers basic
  basis beginning behaviour behavior beliefs benefits better beyond big bibliography biography birth black
  blueprint body bonds book books boundaries bridges brief building campaign campaigns care case cases
  causes central century challenge challenges chance change changes changing chapter chapters character
  checklist child children choice choices church churches citizen citizens city cities civic civil class
  classic clean clear client clients clinical close coalition coalitions code codes collected collective
  comment comments common communities community companion comparative comparing complete complex concept
  concepts conceptual concluding conclusions conditions conflict conflicts congregations connections
  consequences constructs contemporary context contexts continuity contributions control conversation
  conversations core cost costs counting country course craft creative crime crisis critical criticism
  critique critiques cross cultural culture cultures current daily data day days debate debates decade
  decades deep defining democracy democratic descriptive design designs determinants developing dialogue
  dialogues diaries dictionary different digital dilemmas direct disability discourse discourses discussion
  diverse door doors dreams drug dual dynamics early earth eastern ecological economic economics economies
  economy educating education effect effective effects efficacy efforts emergent emerging emotion emotional
  emotions empirical empowered encounters end ends energy engaged environmental equal equity essay essays
  ethical ethics ethnic ethnographic ethnography evaluating events everyday evidence examination examples
  experience experiences experiment experiments expert experts explanations exploring exploratory
  expressions extended face faces fact factors facts faith faiths families family fear feelings female
  field fieldwork fifty final finding findings first focus folk food forces foreign form forms forty forum
  foundations fragments frame frames framework frameworks free freedom fresh friends friendship from
  full functions fundamentals further future futures games gender gendered general generations ghosts girls
  global globalization goals god going good gospel governance government grass grassroots great group groups
  growing growth guide guidelines handbook hard harm health healthy heart hearts hidden high historical
  histories history holistic home homes hope hopes house houses housing human hundred idea ideals ideas
  ideologies image images imagined immigrant immigrants impact impacts implementing implications important
  improved income independent indicators individual individuals industrial industry inequalities influence
  influences informal initial inner innovation innovative inquiries inquiry insights institutional
  institutions integrated interactions interdisciplinary interest interests interfaith internal
  international interpretations interventions interview interviews introduction introducing introductory
  inventing inventory investigations invitation issue issues job jobs journal journeys journey joy judgments
  justice key keys kinds knowledge labor labour land language languages large last late latent later law laws
  lay leader leaders leadership learners lecture lectures legacies legacy legal lessons letter letters
  levels liberal liberation life light limits linking links list listening literature little lives living
  local logic long longitudinal looking loss lost love low mainstream major making male managing manifesto
  manual map mapping maps market markets mass material materials meaning meanings measures mechanisms media
  mediating meditations meeting meetings members membership memoir memoirs memories memory men mental method
  methodological methodology methods metropolitan middle migrant migrants migration mind minds minimal minor
  mobile model models modern money moral morality mother mothers motivations motives movement movements
  moving multicultural multilevel multiple municipal music mutual myth myths narrative narratives national
  nations native natural nature necessary needs neighborhood neighborhoods neighbourhood neighbourhoods
  neighbors neighbours network networks new news night nineteenth nonprofit norms north note notes novel
  nursing obligations observations obstacles old open opening opinion opinions opportunities options oral
  order ordinary organization organizations organisation organisations organized organizers organizing
  organising orientations origin origins outcome outcomes outline overcoming overview pain papers paradigms
  parent parents part partial participants participatory parts passages past pastoral path paths pathways
  pattern patterns peace people peoples perceptions performance personal perspective perspectives
  philosophical philosophy photographs physical pictures pilot pioneer place places plan plans play poems
  poetry points police policies policy political politics poor popular portrait portraits position positive
  possibilities post postmodern poverty power powerful practical practice practices practitioners pragmatic
  praxis predicting predictors preliminary presence present prevention primary principles private problem
  problems procedures proceedings process processes product products professional professionals profile
  profiles program programme programmes programs progress project projects promise promises proposals
  prospects protest psychological psychology public pupils pursuing qualitative quality quantitative queer
  quest question questions race racial radical radicals randomized rank rates rational reader readings real
  realities reality rebels recent recipes reconsidering records recovering reducing reference reflections
  reform reforms reframing refugee refugees regional relational relations relationship relationships
  religion religions religious remarks report reports research researchers resident residents resistance
  resource resources responses results rethinking review reviews revised revisiting revolution rhetoric
  right rights rise risk risks rite rites ritual rituals river role roles roots routes routine rules rural
  sacred safe scale scenes school schools science sciences scientific search second secret secular seeing
  seeking select selected self sense separate sermons service services seventh sex sexual shared shifting
  short sites sketch sketches skills slow small social society sociological sociology some songs soul
  sources southern space spaces speaking speech speeches spiritual spirituality stability stages stairs
  standard state statements states stories story strategic strategies strategy street streets strength
  strengths stress structural structure structures struggle struggles student students studies study studying
  styles subjective successes suggestions summaries summary supplement support supporting survey surveys
  sustainable sustaining symbols synthesis system systematic systemic systems tactics tale tales talk talking
  talks tales teacher teachers teaching technical technology telling tensions text texts themes theological
  theology theoretical theories theory therapy things thinking third thirty thought thoughts thousand ties
  time times tools topics towns tracing tradition traditional traditions trends trial trials true trust truth
  truths turning tutorial twentieth types typology uncommon union unions united universal university unlikely
  urban use users uses using validation validating value values varieties views village violence virtual
  visions visits visual vital voice voices volume volunteer volunteers voters voting walking ways wealth web
  welfare western whole wisdom wise woman women word words work worker workers working workplace works
  workshop world worlds writers writing writings year years young youth`;

/** Endings of words that are hardly ever names, and the names that have them. */
const ENDINGS =
  /(?:.{3}ing|[st]ions?|.{3}ments?|.{2}ness(?:es)?|.{2}it(?:y|ies)|.{3}(?:ance|ence|ances|ences)|.{3}ships?|olog(?:y|ies|ical)|ologists?|.{3}(?:ical|ually|ially|ically|fully|ously)|.{2}(?:ful|less)|.{3}(?:able|ible)|.{3}ous|.{2}(?:ivism|acism|inism|ulism|ocialism|apitalism|ationalism))$/;
const NAMES_LIKE_THEM = new Set(
  `beijing browning channing clarence clement corinthians fleming flushing florence golding harding hastings
  holiness inverness keating lansing lawrence manning odysseus pickering prometheus providence reading
  sterling terence theseus trinity vining wyoming`.split(/\s+/),
);

let functionWords: ReadonlySet<string> | undefined;
let commonWords: ReadonlySet<string> | undefined;

/** An article, a pronoun, a preposition and the like; in small letters. */
export function isFunctionWord(word: string): boolean {
  functionWords ??= new Set(FUNCTION_WORDS.trim().split(/\s+/));
  return functionWords.has(word);
}

/** A word of English that is no name by itself; in small letters. */
export function isCommonWord(word: string): boolean {
  commonWords ??= new Set(COMMON_WORDS.trim().split(/\s+/));
  return commonWords.has(word) || (ENDINGS.test(word) && !NAMES_LIKE_THEM.has(word));
}
