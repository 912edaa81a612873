import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library.ts';
import { work } from '../render/library.ts';
import { STYLE_RULES } from './tried-elsewhere.ts';

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
const reported = (body: string, head = '') =>
  createLibrary([work('abel2010talks', { body, head })])
    .problems.filter(({ rule }) => STYLE_RULES.some((name) => name === rule))
    .map(({ rule, severity, message, line }) => `${line} ${severity} ${rule} ${message}`);
const long = words(40);

describe('house style', () => {
  it.each([
    [`It proves much. ${long}`, '“proves”: the text says that something is proved.'],
    [`A seminal study. ${long}`, '“seminal”: the text praises.'],
    [`It is simply so. ${long}`, '“simply”: the text tells the reader that it is easy.'],
    [
      `On April 8, 2013 it began. ${long}`,
      '“April 8, 2013”: the text writes a date with the month first.',
    ],
    [`What a study! ${long}`, '“!”: the text calls out.'],
    [`Good 🎉 ${long}`, '“🎉”: the text holds an emoji.'],
    [`The "frame" of it. ${long}`, '“"”: the text has straight quotation marks.'],
  ])('%s', (body, message) => {
    expect(reported(body)).toEqual([`18 warning house-style ${message}`]);
  });

  it('leaves quotations, code, addresses and titles alone', () => {
    const quoted = '<Quote of="abel2010talks" locator="p. 1">This proves it!</Quote>';
    const part = createLibrary([
      work('abel2010talks', {
        basis: 'part',
        title: 'Talks that prove: Simply said!',
        body: `${quoted}\n\n\`"a!"\` <b>${long}`.replace('<b>', ''),
      }),
    ]);
    expect(part.problems.map(({ rule }) => rule)).toEqual(['orphan']);
    expect(reported(`See [a page](https://a.example/wow!). ${long}`)).toEqual([]);
  });

  it('reads the summary and the remarks too', () => {
    expect(reported(long, 'summary: It proves it.\nremarks: [So simply said.]\n')).toEqual([
      '16 warning house-style “proves”: the text says that something is proved.',
      '17 warning house-style “simply”: the text tells the reader that it is easy.',
    ]);
  });
});

describe('the length of an annotation', () => {
  it.each([
    [29, ['18 warning annotation-length The annotation has 29 words.']],
    [30, []],
    [200, []],
    [201, ['18 warning annotation-length The annotation has 201 words.']],
  ])('%i words', (count, problems) => {
    expect(reported(words(count))).toEqual(problems);
  });

  it('does not count citations, and asks nothing of a work without a note', () => {
    expect(reported(`${words(30)} [@abel2010talks]`)).toEqual([]);
    expect(reported(`${words(29)} [@abel2010talks]`)).toHaveLength(1);
    expect(reported('')).toEqual([]);
    expect(
      createLibrary([
        work('abel2010talks', { basis: 'record-only', body: 'It needs a reader.' }),
      ]).problems.map(({ rule }) => rule),
    ).toEqual(['orphan']);
  });
});
