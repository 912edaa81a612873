/** What a name shows by its form: initials, small words, a body rather than somebody. */

const PARTICLES = new Set(
  `af al av bin d' d’ da das de del dela della den der des di do dos du e el ibn la las le les lo los
  ten ter van vom von y zu zum zur`.split(/\s+/),
);

/** True for a small word that belongs to a family name: “van”, in “Ludwig van” and “van der Berg”. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/** True for initials, in whatever case: “J.”, “j. l.”, “J.-P.”. */
export function isInitial(word: string): boolean {
  return /^(?:\p{L}\p{M}*\.-?)+$/u.test(word);
}

/** True for what stands behind a name: “Jr.”, “III”. Without its full stop, Jun is a given name. */
export function isNameSuffix(word: string): boolean {
  return /^(?:jr|sr)\.?$|^(?:jun|sen)\.$|^(?:II|III|IV)$/i.test(word);
}

/** Words that stand in names of bodies and not of persons. */
const BODY =
  /(?<!\p{L})(?:academy|agency|alliance|archives?|associates|association|authority|bank|board|brothers|bros|bureau|cent(?:re|er)s?|church|city|club|coalition|co|collaboration|collective|college|commission|committee|company|companies|conference|congress|consortium|corp|corporation|council|county|department|division|editors?|faculty|federation|firm|forum|foundation|fund|gesellschaft|gmbh|government|group|guild|hospital|inc|initiative|institut|institute|institution|international|laborator(?:y|ies)|league|ltd|llc|llp|library|members?|ministry|movement|museum|national|network|news|nurses|office|organi[sz]ations?|partners|partnership|party|people|press|programme|program|project|publishers?|publishing|research|school|sciences?|services?|society|sons|staff|state|states|stiftung|studies|studio|survey|systems?|task force|team|times|trust|union|united|universit(?:y|ies)|universität|université|universidad|verband|verein|verlag|volunteers|women|workers|world)(?!\p{L})/iu;

/** True for a name that has a word which bodies have in theirs: “Bread & Roses Committee”. */
export function namesBody(name: string): boolean {
  return BODY.test(name);
}

/** A word as names of persons have it: a capital, initials, a small word, a suffix. */
function isNameWord(word: string): boolean {
  const bare = word.replace(/,$/, '');
  if (isInitial(bare) || isParticle(bare.toLowerCase()) || isNameSuffix(bare)) return true;
  return /^(?:[dl]['’ʼ])?\p{L}[\p{L}\p{M}'’ʼ.-]*$/u.test(bare) && /[\p{Lu}\p{Lo}]/u.test(bare);
}

/**
 * True for a text that is somebody’s name by its form: “Smith, John”, “John van der Berg”, “Smith”.
 * It has at most one comma (and one before a suffix), up to five words, and no word of a body.
 */
export function isPersonalName(text: string): boolean {
  if (text === '' || namesBody(text) || /[\d;&/@:()[\]{}]/u.test(text)) return false;
  const [family = '', ...others] = text.split(',').map((part) => part.trim());
  const rest = others.filter((part) => !isNameSuffix(part));
  if (family === '' || rest.length > 1 || others.some((part) => part === '')) return false;
  const words = [family, ...rest].join(' ').split(/\s+/u);
  if (words.length > 5 || isParticle(words.at(-1) ?? '')) return false;
  // “UNESCO” and “UNICEF” are no persons; “SMITH, JOHN” is one. Initials alone are nobody.
  if (others.length === 0 && words.some((word) => /^\p{Lu}{4,}$/u.test(word))) return false;
  return words.every(isNameWord) && words.some((word) => !isInitial(word) && !isParticle(word));
}
