import { expect, test } from 'vitest';
import { readPlace } from '../../src/core/bibliography/places.ts';

test.each([
  ['Iowa City, Iowa', { city: 'Iowa City', region: 'Iowa', code: 'IA', country: 'USA' }],
  ['Boston , ma', { city: 'Boston', region: 'ma', code: 'MA', country: 'USA' }],
  ['Washington, D.C.', { city: 'Washington', region: 'D.C.', code: 'DC', country: 'USA' }],
  ['Albany, NEW YORK, U.S.A.', { city: 'Albany', region: 'NEW YORK', code: 'NY', country: 'USA' }],
  [
    'Toronto, Ontario, canada',
    { city: 'Toronto', region: 'Ontario', code: 'ON', country: 'Canada' },
  ],
  // What the list of states does not have stays as it is written.
  ['Cambridge, UK', { city: 'Cambridge', region: 'UK' }],
  ['Vancouver, Colombia Britannica, Canada', { city: 'Vancouver', region: 'Colombia Britannica' }],
])('%s is a city in a region', (place, parts) => {
  expect(readPlace(place)).toEqual(parts);
});

test.each([
  'London',
  ', Iowa',
  'London, ',
  'London, Ontario, England',
  'Iowa City, Iowa, USA, World',
  'New York, NY; London',
  'New York, NY/London',
])('%j is taken for no such place', (place) => {
  expect(readPlace(place)).toBeUndefined();
});
