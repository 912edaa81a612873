/** Names that a dictionary does not tell from other words, since their words are words too. */

/**
 * Words that are a name oftener than not where they have a capital: China, the month of March. The
 * dictionary has each in lower case as well.
 */
const NAMES = new Set(
  `africa african america american april asia asian august australia bible britain british buddhist
  canada catholic catholicism catholics chad china chinese christ christian christianity christians
  congress czech december dutch easter english europe february flemish french friday georgia german
  god gospel greek hebrew hindu indian iraq irish islam january japan japanese jersey jew jewish jews
  jordan july june koran latin latina latino latinos latinx lent march mexican monday muslim muslims
  norman november october oxford palestine polish portuguese protestant protestants quaker quakers
  quran roman romans romantic romanticism russian saturday scot scots september slav spanish sunday swedish swiss
  thursday torah tuesday turkey turkish turks vatican wales wednesday welsh york
  alzheimer crohn parkinson google facebook twitter wikipedia youtube
  python java linux unix android covid kubernetes`.split(/\s+/),
);

/** Short forms that stay in capitals where everything is written in capitals. */
const ACRONYMS = new Set(
  `ad ai aids api bbc bc bce ce cia cio afl cpu css dna ecg eeg eu fbi fmri gdp gis gps gpu hiv html http iaf
  ibm icu ieee iq irs iso lgbt lgbtq mit mri naacp nasa nato ngo ngos nih nlp nlrb oecd pdf pico rna sars
  sms sql ssrn tv uk un unesco unicef url us usa usb ussr vat wto xml ymca ywca`.split(/\s+/),
);

/** Names of several words that are words by themselves, in their own case. */
export const NAME_PHRASES: readonly string[] = `
African American; African Americans; Asian American; Asian Americans; Native American; Native Americans;
Latin America; Latin American; Middle East; Middle Eastern; Near East; Far East; Middle Ages; Old Testament;
New Testament; New Deal; New Left; New Right; New York; New York City; New York Times; New Jersey;
New England; New Mexico; New Orleans; New Haven; New Hampshire; New Zealand; New Delhi; New South Wales;
New Guinea; New World; Old World; Third World; First World War; Second World War; World War; World Bank;
World Health Organization; World Trade Organization; World Wide Web; Great Depression; Great Britain;
Great Plains; Great Lakes; Great Society; Great Recession; Cold War; Civil War; Industrial Revolution;
Progressive Era; Gilded Age; United States; United States of America; United Kingdom; United Nations;
United Farm Workers; European Union; Soviet Union; African Union; Supreme Court; White House; Wall Street;
Black Lives Matter; Black Power; Black Panther; Black Panthers; Black Panther Party; Back of the Yards;
Hull House; Hull-House; Jim Crow; Ku Klux Klan; Occupy Wall Street; Tea Party; Red Cross; Holy See;
Holy Land; Holy Spirit; Roman Empire; Ottoman Empire; British Empire; Los Angeles; San Francisco; San Diego;
San Antonio; San José; San Jose; Santa Fe; Saint Louis; St. Louis; Las Vegas; El Paso; El Salvador; Salt Lake City;
Baton Rouge; Long Island; Rhode Island; Staten Island; Silicon Valley; Bay Area; Pacific Northwest; Deep South;
Rust Belt; Global North; Global South; Puerto Rico; Costa Rica; Hong Kong; Sri Lanka; Saudi Arabia;
Ivory Coast; Cape Town; Cape Verde; West Bank; Gaza Strip; Red Sea; Dead Sea; Black Sea; Hyde Park; Little Rock;
Martin Luther King; Labour Party; Democratic Party; Republican Party; Communist Party; Conservative Party;
Green Party; Head Start; Medicare; Medicaid; Stack Overflow
`
  .split(/[;\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '');

const DIRECTIONS = new Set(
  'north south east west northeast northwest southeast southwest northern southern eastern western central sub-saharan latin'.split(
    ' ',
  ),
);
const LARGE_PLACES = new Set(
  `africa african africans america american americans asia asian asians europe european europeans australia
  carolina dakota virginia ireland korea korean koreans germany german germans india indian indies england
  bengal sudan timor vietnam vietnamese bank yorkshire sussex hemisphere london berlin side africans`.split(
    /\s+/,
  ),
);

/** What stands behind a name and is part of it: “Lakeside University”, “Fulton Street”. */
const BODIES = new Set(
  `academy avenue bay boulevard bridge college county empire foundation hospital institute island islands lake
  ocean park prize republic revolution river sea street university valley war`.split(/\s+/),
);

/** The same behind a name of a person or place, not behind “American”. */
const LOOSE_BODIES = new Set(
  `army association church club commission congress council court federation library parliament party press
  school senate society union`.split(/\s+/),
);

/** Bodies whose names are words: “the Industrial Areas Foundation”. */
const NAMED_BODIES = new Set(
  'alliance association commission congress federation foundation institute'.split(' '),
);

/** Towns whose names are words. */
const TOWNS = new Set(
  'bath buffalo cork derby flint gary hull mobile nice orange phoenix reading rugby sandwich split'.split(
    ' ',
  ),
);

/** True for a word that is a name though a dictionary has it in lower case. */
export function isNameAndWord(lower: string): boolean {
  return NAMES.has(lower);
}

/** True for a short form of capitals. */
export function isAcronym(lower: string): boolean {
  return ACRONYMS.has(lower);
}

/** True for a direction that is part of the name behind it: “South Africa”. */
export function isDirectionOf(lower: string, next: string): boolean {
  return DIRECTIONS.has(lower) && LARGE_PLACES.has(next);
}

/** True for what is part of the name before it: “University”; “School” behind no adjective. */
export function isBodyBehind(lower: string, name: string): boolean {
  const isAdjective = /(?:an|ch|ese|ian|ic|ish|ist)s?$/i.test(name);
  return BODIES.has(lower) || (LOOSE_BODIES.has(lower) && !isAdjective);
}

/** True for a body that may have its name from the words before it: “Foundation”. */
export function isNamedBody(lower: string): boolean {
  return NAMED_BODIES.has(lower);
}

/** True for a word that is a town, too: “Reading”. */
export function isTown(lower: string): boolean {
  return TOWNS.has(lower);
}

/** True for a number in Roman figures: XIV, and not MIX, which is a word. */
export function isRomanNumeral(word: string): boolean {
  return (
    /^(?=[IVXLCDM])(?:M{0,3})(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word) &&
    ![
      'MIX',
      'DIM',
      'MILD',
      'CIVIL',
      'LIVID',
      'VIVID',
      'MIMIC',
      'DILL',
      'MI',
      'DI',
      'LI',
      'CD',
      'CV',
      'MC',
      'MD',
      'DC',
      'C',
      'D',
      'L',
      'M',
    ].includes(word)
  );
}
