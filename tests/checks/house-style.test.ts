import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/core/library/check-library.ts';
import { work } from '../render/specimens.ts';
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
    [`What a study! ${long}`, '“!”: the text has an exclamation mark.'],
    [`Good 🎉 ${long}`, '“🎉”: the text has an emoji.'],
    [`The "frame" of it. ${long}`, '“"”: the text has straight quotation marks.'],
  ])('%s', (body, message) => {
    expect(reported(body)).toEqual([`18 warning house-style ${message}`]);
  });

  it.each([
    ['How large it is was not seen.', 'was not seen', 'We have not read'],
    ['As far as was seen, it has no sample.', 'As far as was seen', 'as far as we know'],
    ['It is told that they met.', 'It is told', 'who says so'],
    ['They met often; so an account of the study has it.', 'so an account of the study has it'],
    ['It grew after 1972, says one account.', ', says one account.', 'According to'],
    ['It is put down to the author.', 'put down to', 'attributed to'],
    ['It asks what bears on daily life.', 'bears on', 'affects'],
    ['It treats of power.', 'treats of', 'is about'],
    ['They tell the one from the other apart.', 'tell the one from the other apart', 'distinguish'],
    ['It sets the three levels apart.', 'sets the three levels apart', 'distinguish'],
    ['The phrase stands in the book.', 'stands in the book', 'appears in'],
    ['A visit goes together with staying.', 'goes together with', 'is associated with'],
    ['Age was allowed for.', 'was allowed for', 'controlled for'],
    ['They were chosen by lot.', 'by lot', 'randomly assigned'],
    ['Meetings foretold who stayed.', 'foretold', 'predict'],
    ['It has kin in other cities.', 'kin', 'related practices'],
    ['Prejudice was lessened.', 'lessened', 'reduced'],
    ['It asks for the whys of it.', 'whys', 'reasons'],
    ['They were likelier to stay.', 'likelier', 'more likely'],
    ['It asks the question anew.', 'anew', 'again'],
    ['A method is wanting.', 'is wanting', 'is missing'],
    ['A church, for one, took part.', ', for one,', 'for example'],
    ['It gives the origin thereof.', 'thereof', 'a word that people use today'],
    ['Whoever comes is heard.', 'Whoever', 'people who'],
    ['It is about such talks.', 'such talks', 'conversation'],
    ['To have had a meeting helps.', 'To have had', 'People who have had'],
    ['To be here is no praise.', 'is no praise', 'what it is'],
  ])('%s', (sentence, phrase, instead = 'According to') => {
    const { problems } = createLibrary([work('abel2010talks', { body: `${sentence} ${long}` })]);
    const found = problems.filter(({ rule }) => rule === 'house-style');
    expect(found.map(({ message, severity }) => `${severity} ${message}`)).toEqual([
      `warning “${phrase}”: the text has a phrase that few people use today.`,
    ]);
    expect(found[0]?.hint).toContain(instead);
  });

  it.each([
    'Leadership is seen as a practice, and was seen by many as a gift.',
    'A number stands for a study, and it stands in its way.',
    'It allows for doubt and treats people fairly.',
    'They put the list down on paper and told the story to others.',
    'The study was announced in a talk, and vulnerability talk binds people.',
  ])('finds no fault with: %s', (sentence) => {
    expect(reported(`${sentence} ${long}`)).toEqual([]);
  });

  it('reads what the basis says of what was left unread', () => {
    const unseen =
      'basis: { grade: abstract, sources: [a], date: 2026-11, unseen: The rest was not seen. }\n';
    const text = work('abel2010talks', { body: long }).text.replace(
      /^basis:[\s\S]*?\n(?=\S)/m,
      unseen,
    );
    const { problems } = createLibrary([{ path: 'works/abel2010talks.mdx', text }]);
    expect(
      problems.filter(({ rule }) => rule === 'house-style').map(({ message }) => message),
    ).toEqual(['“was not seen”: the text has a phrase that few people use today.']);
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

describe('a part that says nothing', () => {
  it.each(['Not seen.', 'Not seen', 'We have not read this.', 'Nothing was seen.'])(
    '%s',
    (text) => {
      const body = `## What it asks\n\n${long}\n\n## What it finds\n\n${text}`;
      const found = reported(body).filter((line) => line.includes('empty-part'));
      expect(found).toEqual(['24 warning empty-part The part “What it finds” says nothing.']);
    },
  );

  it('is not one that says what it does not say', () => {
    const body = `## What it asks\n\n${long}\n\n## What it finds\n\nNone of the abstracts says.`;
    expect(reported(body)).toEqual([]);
  });
});
