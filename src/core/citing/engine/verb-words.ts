import type { VerbWords } from './phrasal-verbs.ts';

/** The verbs by which particles are told from prepositions in titles. */
export const VERB_WORDS: VerbWords = {
  any: `
    act add back ball bear beat beef blow boil bow box branch break brighten bring brush buck bubble
    build bulk burn buy call calm carry carve cash cast catch chalk change chase check cheer chill
    choose chop clean clear climb close come conjure cook cool cordon count cover crack cross cry
    curl cut dash deal deck die dig dish divide do drag draw dream dress drive drop drown dry dust
    ease eat end even face factor fall farm feed fence fend fight figure fill find finish fire fish
    fit fix flare flee flesh flip fold follow force free freeze frighten gather gear get ghost give
    go grow gum hand hang have head heal heat help hide hire hit hold hook hunt hurry iron join jot
    jump keep kick kill kneel knock knuckle lash laugh lay lead leave let level lie lift light
    lighten line link listen live load lock log look loosen make map march mark marry mask max
    measure meet melt mess mete miss mix mock move nail name narrow note open opt own pack pair pan
    pass patch pay peel phase pick piece pile pipe play plan point prop pull pump push put queue
    raise ramp rat rattle reach rent ride ring rip rise roll root round rub rule run rush save saw
    scale scare scoop scrape scream screen seal seek sell send separate set settle shake shape share
    shed shine shoot shout show shrug shut sign single sit size skip slam sleep slip slow smoke snap
    soak sort sound speak speed spell spill spin split spread spring spruce square squeeze stack
    staff stamp stand start stave step stick stir stop straighten stretch strike string strip sum
    summon swap swear sweep switch tail take talk team tear tell think thin throw tick tidy tie time
    tip tire toss total touch toughen track trade trail train try tune turn type use venture vote
    wait wake walk ward warm wash watch wear weed weigh whip win wind wipe wise work wrap write
    yield zone`,
  of: {
    in: 'barge break bring buy call cash cave check chime chip close drop factor fill fit give hand hem join keep key kick log lock move opt phase pitch plug pull rein rope settle sign sit sleep step tune usher weigh zoom',
    on: 'bring build carry cheer come egg get go hang hold keep latch lead log march move pass press put read sign soldier spur stay switch take trade try turn urge work',
    over: 'boil carry cross do fall gloss hand make mull paper pass pull roll smooth start stop sign take think tide turn win',
    through: 'break carry come fall follow get live muddle pull push see sit think talk work',
    around: 'boss come fool get kick look mess move pass play push run shop sit stand swing turn',
    about: 'bring come set',
    along: 'bring come drag get go move pass play sing string tag',
    by: 'come get pass scrape squeak stand stop',
  },
  motion: 'climb come drive fall go look march move ride run rush sail travel walk',
  irregular: `
    bear:bore:borne blow:blew:blown break:broke:broken bring:brought build:built buy:bought
    catch:caught choose:chose:chosen come:came deal:dealt die:dying do:did:done:does draw:drew:drawn
    drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed fight:fought find:found flee:fled
    freeze:froze:frozen get:got:gotten give:gave:given go:went:gone:goes grow:grew:grown hang:hung
    have:had:has hide:hid:hidden hold:held keep:kept lay:laid lead:led leave:left lie:lying:lain
    light:lit make:made meet:met pay:paid ride:rode:ridden ring:rang:rung rise:rose:risen run:ran
    say:said see:saw:seen seek:sought sell:sold send:sent shake:shook:shaken shine:shone shoot:shot
    show:shown sing:sang:sung sit:sat sleep:slept speak:spoke:spoken speed:sped spin:spun
    spring:sprang:sprung stand:stood stick:stuck strike:struck string:strung swear:swore:sworn
    sweep:swept take:took:taken tear:tore:torn tell:told think:thought throw:threw:thrown tie:tying
    wake:woke:woken wear:wore:worn win:won wind:wound write:wrote:written`,
};
