import type { CommonWords } from './subtitle-case.ts';

/**
 * Words that begin a subtitle and are no names, for styles that write a small letter behind the
 * colon. What is not known here keeps its capital, since it may be a name.
 */
export const COMMON_WORDS: CommonWords = {
  function: `
    a about above across after again against all along also always among an and another any are
    around as at because become becoming been before behind being below beneath between beyond both
    but by can could did do does doing done down during each eight either else enough even ever
    every few five for four from had has have having he her here his how if in inside into is it its
    just less lest like many may might more most much must my near neither never next nine no nor
    not nothing now of off on once one only onto or other our out outside over past per rather seven
    several shall she should since six so some someone something still such ten than that the their
    them then there these they this those three through throughout to together too toward towards
    twelve twenty two under until unto up upon us versus via was we were what whatever when where
    whether which while who whom whose why will with within without would yet you your`,
  common: `
    academic active activists address addresses adult adults agency agenda aid aims alternative
    analysis analyses ancient anger annotated appeal approach approaches archive art arts aspects
    assets attitudes background barriers basic basis behaviour behavior beliefs benefits better big
    bibliography biography birth black blueprint body bonds book books boundaries bridges brief
    campaign campaigns care case cases causes central century challenge challenges chance change
    changes chapter chapters character checklist child children choice choices church churches
    citizen citizens city cities civic civil class classic clean clear client clients close code
    codes collected collective common companion comparative complete complex concept concepts
    conceptual conflict conflicts constructs contemporary context contexts control core cost costs
    country course craft creative crime crisis criticism critique critiques cross cultural culture
    cultures current daily data day days debate debates decade decades deep democracy democratic
    descriptive design designs determinants dialogue dialogues diaries dictionary different digital
    dilemmas direct discourse discourses diverse door doors dreams drug dual dynamics early earth
    eastern economic economics economies economy effect effective effects efficacy efforts emergent
    emotional empowered encounters end ends energy engaged environmental equal essay essays ethics
    ethnic ethnographic ethnography events everyday examples expert experts exploratory extended
    face faces fact factors facts faith faiths families family fear feelings female field fieldwork
    fifty final findings first focus folk food forces foreign form forms forty forum frame frames
    framework frameworks free freedom fresh friends full fundamentals further future futures games
    gender gendered general ghosts girls global goals god going good gospel grass grassroots great
    group groups growth guide guidelines handbook hard harm health healthy heart hearts hidden high
    histories history holistic home homes hope hopes house houses human hundred idea ideals ideas
    image images imagined immigrant immigrants impact impacts important improved income independent
    indicators individual individuals industrial industry informal initial inner innovative
    inquiries inquiry insights institutional integrated interdisciplinary interest interests
    interfaith internal international interview interviews introductory inventory issue issues job
    jobs journal journeys journey joy justice key keys kinds knowledge labor labour land language
    languages large last late latent later law laws lay leader leaders learners lecture lectures
    legacies legacy legal lessons letter letters levels liberal life light limits links list
    literature little lives local logic long longitudinal loss lost love low mainstream major male
    manifesto manual map maps market markets mass material materials meanings measures mechanisms
    media meetings members memoir memoirs memories memory men mental method methods metropolitan
    middle migrant migrants mind minds minimal minor mobile model models modern money moral mother
    mothers motives multicultural multilevel multiple municipal music mutual myth myths narrative
    narratives national native natural nature necessary needs neighborhood neighborhoods
    neighbourhood neighbourhoods neighbors neighbours network networks new news night nineteenth
    nonprofit norms north note notes novel obstacles old open opinion opinions oral order ordinary
    organized organizers origin origins outcome outcomes outline overview pain papers paradigms
    parent parents part partial participants participatory parts passages pastoral path paths
    pathways pattern patterns peace people peoples personal perspective perspectives philosophy
    photographs pictures pilot pioneer place places plan plans play poems poetry points police
    policies policy politics poor popular portrait portraits positive post postmodern poverty power
    practice practices practitioners pragmatic praxis predictors preliminary present primary
    principles private problem problems procedures proceedings process processes product products
    professional professionals profile profiles program programme programmes programs progress
    project projects promise promises proposals prospects protest public pupils qualitative
    quantitative queer quest race racial radicals randomized rank rates rational reader readings
    real rebels recent recipes records reform reforms refugee refugees regional relational religion
    religions remarks report reports research researchers resident residents resource resources
    responses results review reviews revised rhetoric right rights rise risk risks rite rites ritual
    rituals river role roles roots routes routine rules rural sacred safe scale scenes school
    schools scientific search second secret secular select selected self sense separate sermons
    service services seventh sex sexual shared short sites sketch sketches skills slow small social
    society songs soul sources southern space spaces speech speeches spiritual stages stairs
    standard state states stories story strategic strategies strategy street streets strength
    strengths stress structural structure structures struggle struggles student students studies
    study styles subjective successes summaries summary support survey surveys symbols synthesis
    system systematic systemic systems tactics tale tales talk talks teacher teachers text texts
    themes theories theory therapy things third thirty thought thoughts thousand ties time times
    tools topics towns traditional trends trial trials true trust truth truths tutorial twentieth
    types uncommon union unions united universal unlikely urban use users uses using value values
    varieties views village virtual visits visual vital voice voices volume volunteer volunteers
    voters ways wealth web welfare western whole wisdom wise woman women word words work worker
    workers workplace works workshop world worlds writers writings year years young youth`,
  names: `
    beijing browning channing clarence clement corinthians fleming flushing florence golding harding
    hastings holiness inverness keating lansing lawrence manning odysseus pickering prometheus
    providence reading sterling terence theseus trinity vining wyoming`,
};
