import { describe, expect, it } from 'vitest';
import {
  partForOthers,
  standsForOthers,
  withoutOthers,
} from '../../src/core/bibliography/unnamed-others.ts';

describe('words for people who are not named', () => {
  it.each([
    'et al.',
    'et al',
    'et. al.',
    'et.al.',
    'Et.al',
    'et, al.',
    'Christens, et. al.',
    'and 3 others',
    'Doe and many colleagues',
    'with co-authors',
    'а др.',
    'Et Al.',
    '[et al.]',
    'et\u00a0al.',
    'et alii',
    'Doe et al.',
    'Doe, J., et al.',
    'and others',
    'others',
    'Doe and others',
    'with others',
    'u. a.',
    'u.a.',
    'Müller u. a.',
    'und andere',
    'Doe & al.',
    'et autres',
    'y otros',
    'e altri',
    'e.a.',
    'm. fl.',
    'и др.',
    '…',
    'Doe …',
    '[...]',
    '山田ほか',
  ])('are %j', (text) => {
    expect(standsForOthers(text)).toBe(true);
  });

  it.each([
    'Doe',
    'U. A.',
    'E. A.',
    'M. Fl.',
    'Alinsky',
    'Al',
    'Etal',
    'Others United',
    'The Others Project',
    'Anderson',
    'Andere Zeiten e. V.',
    'Residents of Hull-House',
    'Altri, Carla',
    'Various',
    '',
  ])('are not %j', (text) => {
    expect(standsForOthers(text)).toBe(false);
  });

  it.each([
    [{ literal: 'et al.' }, 'literal'],
    [{ family: 'Doe', given: 'Jane et al.' }, 'given'],
    [{ family: 'al.', given: 'et' }, 'family'],
    [{ family: 'others', given: 'and' }, 'family'],
    [{ family: 'et', given: 'al.' }, 'family'],
    [{ family: 'Al', given: 'Etta' }, undefined],
    [{ family: 'Doe', given: 'U. A.' }, undefined],
  ])('stand in %j in the part %j', (name, part) => {
    expect(partForOthers(name)).toBe(part);
  });

  it.each([
    [{ literal: 'Doe, J., et al.' }, { literal: 'Doe, J.' }, 'et al.'],
    [{ literal: 'et al.' }, {}, 'et al.'],
    [{ family: 'al.', given: 'et' }, {}, 'et al.'],
    [{ family: 'Doe', given: 'Jane u. a.' }, { family: 'Doe', given: 'Jane' }, 'u. a.'],
    [{ family: 'Doe' }, { family: 'Doe' }, undefined],
  ])('come apart from %j', (name, left, others) => {
    expect(withoutOthers(name)).toEqual({ name: left, others });
  });
});
