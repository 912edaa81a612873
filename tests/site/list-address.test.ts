import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DeskChoices,
  deskAddress,
  deskHash,
  keysOfAddress,
  readDeskAddress,
} from '../../src/site/pages/list-address.ts';

/** The parts of an address as a browser gives them. */
const partsOf = (address: string) => new URL(address, 'https://library.example');
const open = (address: string) => keysOfAddress(partsOf(address));
const read = (address: string) => open(address)?.keys;

/** What is said, without what is not. */
function choices(address: string): Partial<ReturnType<typeof readDeskAddress>> {
  const said = Object.entries(readDeskAddress(partsOf(address)));
  return Object.fromEntries(said.filter(([, value]) => value !== undefined && value !== 0));
}

describe('the address of a list', () => {
  const CASES: readonly (readonly [DeskChoices, string])[] = [
    [{ keys: ['abel2010talks', 'bo1999power'] }, '#keys=abel2010talks,bo1999power'],
    [{ list: 'people/addams' }, '#list=people/addams'],
    [{ list: 'library', style: 'ieee' }, '#list=library&style=ieee'],
    [{ list: 'library', sorted: false }, '#list=library&order=list'],
    [
      { keys: ['a1'], style: 'apa', sorted: true, annotated: true, format: 'rtf' },
      '#keys=a1&style=apa&order=style&annotated=yes&format=rtf',
    ],
    [{ list: 'library', annotated: 'read' }, '#list=library&annotated=read'],
    [{ list: 'library', format: 'biblatex.bib' }, '#list=library&format=biblatex.bib'],
  ];

  it.each(CASES)('says all choices behind the “#”: %j', (said, hash) => {
    expect(deskAddress('/tracings/', said)).toBe(`/tracings/my-list/${hash}`);
    expect(choices(deskAddress('/tracings/', said))).toEqual(said);
  });

  it('does not say what is as ever', () => {
    expect(deskHash({ keys: ['a1'], annotated: false, style: undefined })).toBe('#keys=a1');
    expect(choices('/my-list/')).toEqual({});
    expect(choices('/my-list/#take-away')).toEqual({});
  });

  it.each([
    ['/my-list/#keys=a1,b2', ['a1', 'b2']],
    ['/my-list/?keys=a1,b2', ['a1', 'b2']],
    ['/my-list/?from=mail&keys=a1+b2&x=1', ['a1', 'b2']],
    ['/my-list/#keys=a1%2Cb2%20b3', ['a1', 'b2', 'b3']],
    ['/my-list/#style=ieee&keys=a1+b2&order=list', ['a1', 'b2']],
    ['/my-list/#keys=a1,,a1,', ['a1']],
    ['/my-list/#keys=', []],
    ['/my-list/#keys=a1,%E0%A4', ['a1', '%E0%A4']],
    ['/my-list/#list=library', undefined],
    ['/my-list/', undefined],
  ])('is read for its keys: %s', (address, keys) => {
    expect(read(address)).toEqual(keys);
  });

  it.each([
    // Cut off by a mail program, at every joint.
    ['#list=people/add', { list: 'people/add' }],
    ['#list=people/', {}],
    ['#list=', {}],
    ['#list', {}],
    ['#list=library&style=ie', { list: 'library', style: 'ie' }],
    ['#list=library&style=', { list: 'library' }],
    ['#list=library&order=st', { list: 'library' }],
    // Written by hand.
    ['#list=People/Addams&style=APA', { list: 'people/addams', style: 'apa' }],
    ['#list=library&annotated=y', { list: 'library' }],
    ['#list=library&style=%E0%A4', { list: 'library' }],
    // Meant to lead elsewhere.
    ['#list=../../secret', {}],
    ['#list=people/../../x', {}],
    ['#list=%2e%2e/keys', {}],
    ['#list=https://evil.example/x', {}],
    ['#list=//evil.example', {}],
    ['#list=people%2Faddams', { list: 'people/addams' }],
    ['#list=a/b/c', {}],
    ['#list=library&style=../apa', { list: 'library' }],
    ['#list=library&style=<script>', { list: 'library' }],
    ['#list=library&style=https://evil.example/a.csl', { list: 'library' }],
    [`#list=library&style=${'a'.repeat(101)}`, { list: 'library' }],
    [`#list=${'a'.repeat(101)}`, {}],
    ['#list=library&format=.rtf', { list: 'library' }],
    ['#list=library&order=__proto__&annotated=constructor', { list: 'library' }],
    ['#__proto__=x&constructor=y', {}],
    ['#&&&=&=x&list=library', { list: 'library' }],
    // Keys stand before a list: they are what somebody put together.
    ['#list=library&keys=a1', { keys: ['a1'] }],
  ])('takes only what it understands: %s', (hash, expected) => {
    expect(choices(`/my-list/${hash}`)).toEqual(expected);
  });

  it('is bounded, in keys and in their length', () => {
    const many = Array.from({ length: 6000 }, (_, at) => `k${at}`);
    const leftOut = (keys: readonly string[]) => open(deskAddress('/', { keys }))?.leftOut;
    expect(open(deskAddress('/', { keys: many }))).toEqual({
      keys: many.slice(0, 2000),
      leftOut: 4000,
    });
    expect(leftOut(many.slice(0, 2000))).toBe(0);
    expect(leftOut(Array.from({ length: 6000 }, () => 'k'))).toBe(0);
    expect(choices(deskAddress('/', { keys: many }))['leftOut']).toBe(4000);
    expect(read(`/my-list/#keys=${'a'.repeat(3000)}`)?.[0]).toHaveLength(100);
  });

  it('gives back what it was made of, whatever it is', () => {
    const key = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !/[\s,+;]/.test(text) && text.isWellFormed());
    const name = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/);
    const works = fc.oneof(
      fc.record({ keys: fc.uniqueArray(key) }),
      fc.record({ list: fc.stringMatching(/^[a-z0-9-]{1,20}(?:\/[a-z0-9-]{1,20})?$/) }),
    );
    const rest = fc.record(
      { style: name, sorted: fc.boolean(), annotated: fc.constant(true), format: name },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(works, rest, (which, how) => {
        const said = { ...which, ...how };
        expect(choices(deskAddress('/', said))).toEqual(said);
      }),
    );
  });

  it('is read whatever it holds, and never for what no address can say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { list, style, format } = readDeskAddress({ hash: `#${text}`, search: `?${text}` });
        for (const part of [list, style, format])
          expect(part ?? '').not.toMatch(/[^a-z0-9./-]|\.\.\/|\/\//);
      }),
    );
  });
});
