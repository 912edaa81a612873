import { describe, expect, test } from 'vitest';
import { foldedWords, foldWord, rootOf } from '../../src/core/finding/fold-words.ts';

describe('what is written in two ways is compared as one', () => {
  test.each([
    ['neighbour', 'neighbors'],
    ['Neighbourhood', 'neighborhood'],
    ['labour', 'labor'],
    ['behavioural', 'behavioral'],
    ['organising', 'organizing'],
    ['organises', 'organizes'],
    ['mobilisation', 'mobilization'],
    ['analyse', 'analyze'],
    ['centre', 'centers'],
    ['women-centred', 'women-centered'],
    ['programme', 'programs'],
    ['travelling', 'traveling'],
    ['judgement', 'judgment'],
    ['houses', 'house'],
    ['churches', 'church'],
    ['classes', 'class'],
    ['studies', 'study'],
    ['Medellín', 'Medellin'],
    ['Łukasz Sørensen', 'Lukasz Sorensen'],
    ['Straße', 'strasse'],
    ['Zimmerman’s', 'Zimmerman'],
    ["organizers' guide", 'organizer guide'],
    ['O’Neill', 'ONeill'],
    ['faith-based', 'faith based'],
    ['one-2-one', 'one two one'],
    ['one2one', 'one to one'],
    ['1-1', 'one one'],
    ['1 on 1', 'one-on-one'],
    ['people4people', 'people for people'],
    ['(dis)empowering', 'dis empowering'],
  ])('%s and %s', (one, other) => {
    expect(foldedWords(one)).toEqual(foldedWords(other));
  });

  test.each([
    ['organize', 'organic'],
    ['power', 'poor'],
    ['us', 'u'],
    ['class', 'clas sic'],
    ['2001', '2010'],
  ])('%s and %s stay apart', (one, other) => {
    expect(foldedWords(one)).not.toEqual(foldedWords(other));
  });
});

test('other scripts stay as they are', () => {
  expect(foldedWords('العدالة الاجتماعية')).toEqual(['العدالة', 'الاجتماعية']);
  expect(foldedWords('コミュニティ')).toHaveLength(1);
  expect(foldedWords('…—!?')).toEqual([]);
});

test.each([
  ['mobilizing', 'mobilization'],
  ['organizer', 'organizing'],
  ['canvass', 'canvassing'],
  ['leader', 'leading'],
  ['equally', 'equal'],
  ['racial', 'racially'],
  ['collective', 'collection'],
  ['planning', 'plans'],
  ['communities', 'community'],
])('%s and %s have one root', (one, other) => {
  expect(rootOf(foldWord(one))).toBe(rootOf(foldWord(other)));
});
