/** The states of the United States and the provinces of Canada, by their postal abbreviations. */
const STATES: Readonly<Record<string, string>> = {
  AL: 'Alabama',
  AK: 'Alaska',
  AZ: 'Arizona',
  AR: 'Arkansas',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DE: 'Delaware',
  DC: 'District of Columbia',
  FL: 'Florida',
  GA: 'Georgia',
  HI: 'Hawaii',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  IA: 'Iowa',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  ME: 'Maine',
  MD: 'Maryland',
  MA: 'Massachusetts',
  MI: 'Michigan',
  MN: 'Minnesota',
  MS: 'Mississippi',
  MO: 'Missouri',
  MT: 'Montana',
  NE: 'Nebraska',
  NV: 'Nevada',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NY: 'New York',
  NC: 'North Carolina',
  ND: 'North Dakota',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VT: 'Vermont',
  VA: 'Virginia',
  WA: 'Washington',
  WV: 'West Virginia',
  WI: 'Wisconsin',
  WY: 'Wyoming',
};
const PROVINCES: Readonly<Record<string, string>> = {
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  NB: 'New Brunswick',
  NL: 'Newfoundland and Labrador',
  NS: 'Nova Scotia',
  ON: 'Ontario',
  PE: 'Prince Edward Island',
  QC: 'Quebec',
  SK: 'Saskatchewan',
};

const CODES = new Map(
  [
    ...Object.entries(STATES).map((state) => [...state, 'USA'] as const),
    ...Object.entries(PROVINCES).map((province) => [...province, 'Canada'] as const),
  ].flatMap(([code, name, country]) =>
    [code, name].map((written) => [written.toLowerCase(), { code, country }] as const),
  ),
);
/** How a country may be written behind the state. */
const COUNTRY = /^(?:USA|U\.S\.A\.|US|U\.S\.|United States(?: of America)?|Canada)$/i;

/** A place as it is written, “Iowa City, Iowa”, in its parts. */
interface PlaceParts {
  readonly city: string;
  /** What stands behind the city, as it is written. */
  readonly region: string;
  /** The postal abbreviation of the region, where it is a state or a province. */
  readonly code?: string;
  readonly country?: string;
}

/** The parts of a place, or undefined where it is a city alone or several places. */
export function readPlace(place: string): PlaceParts | undefined {
  const [city = '', region = '', country, ...more] = place.split(',').map((part) => part.trim());
  if (city === '' || region === '' || more.length > 0 || /[;/]/.test(place)) return undefined;
  if (country !== undefined && !COUNTRY.test(country)) return undefined;
  return { city, region, ...CODES.get(region.replace(/\.(?=.?)/g, '').toLowerCase()) };
}
