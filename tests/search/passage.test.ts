import { describe, expect, test } from 'vitest';
import type { FoundPage } from '../../src/search/pagefind.ts';
import { digest } from '../../src/search/passage.ts';

/**
 * A page from lines: `# title`, `## id Heading`, `¶3 text` for a numbered paragraph; words in
 * `*stars*` are found. Words of headings weigh more.
 */
function page(lines: string[], meta: Record<string, string> = {}): FoundPage {
  const words: string[] = [];
  const anchors: FoundPage['anchors'][number][] = [];
  const found: FoundPage['weighted_locations'][number][] = [];
  let title = '';
  const add = (text: string, weight: number) => {
    for (const word of text.split(' ')) {
      if (/\*/.test(word)) found.push({ weight, balanced_score: 1, location: words.length });
      words.push(word.replaceAll('*', ''));
    }
  };
  for (const line of lines) {
    const [mark = '', ...rest] = line.split(' ');
    if (mark === '#') {
      title = rest.join(' ').replaceAll('*', '');
      add(`${rest.join(' ')}.`, 7);
    } else if (mark === '##') {
      const text = rest.slice(1).join(' ');
      const id = rest[0] ?? '';
      anchors.push({ element: 'h2', id, text: text.replaceAll('*', ''), location: words.length });
      add(`${text}.`, 6);
    } else if (mark.startsWith('¶')) {
      const id = `p${mark.slice(1)}`;
      anchors.push({ element: 'a', id, text: mark.slice(1), location: words.length });
      add(`${mark.slice(1)} ${rest.join(' ')}`, 1);
    } else add(line, 1);
  }
  return {
    url: '/x/',
    content: words.join(' '),
    meta: { title, ...meta },
    anchors,
    weighted_locations: found,
  };
}

function show(lines: string[], meta: Record<string, string> = {}) {
  const { passage } = digest(page(lines, meta));
  return (
    passage && {
      text: passage.pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join(''),
      place: passage.place && `${passage.place.label} ${passage.place.href}`,
      further: passage.further.map(({ label }) => label),
    }
  );
}

const FILLER = 'This sentence has nothing of what is looked for in it.';

test('the sentence with the most of the words, under its heading', () => {
  expect(
    show([
      '# A title',
      '## asks What it asks',
      `${FILLER} It asks about *talk* and no more than that, as it were.`,
      '## finds What it finds',
      'Whoever has a *talk* with some other goes on *organizing* for longer.',
    ]),
  ).toEqual({
    text: 'Whoever has a [talk] with some other goes on [organizing] for longer.',
    place: 'What it finds /x/#finds',
    further: ['What it asks'],
  });
});

test('an essay’s paragraphs are called by their numbers, which are no words', () => {
  const lines = [
    '# A title',
    '## word The word',
    '¶1 A *talk* of two people is a thing which one of them planned.',
    '## rest The rest',
    '¶2 Here it says *talk* for a second time, and says little else.',
  ];
  expect(show(lines, { form: 'essay' })).toEqual({
    text: 'A [talk] of two people is a thing which one of them planned.',
    place: '¶ 1, The word /x/#p1',
    further: ['¶ 2, The rest'],
  });
  expect(show(lines, { form: 'article', icon: 'leaf-part' })?.place).toBe('The word /x/#p1');
});

describe('where only title or heading hold the words', () => {
  test('the first sentence of the text', () => {
    expect(
      show(['# A *talk*', 'It is said that two people meet each other for half an hour.']),
    ).toEqual({
      text: 'It is said that two people meet each other for half an hour.',
      place: undefined,
      further: [],
    });
  });
  test('the first sentence under that heading', () => {
    const lines = ['# T', '## a First', FILLER, '## b Of *talk*', `Second. ${FILLER}`];
    expect(show(lines)).toMatchObject({ text: `Second. ${FILLER}`, place: 'Of talk /x/#b' });
  });
  test('nothing where there is no text', () => {
    expect(show(['# A *talk*'])).toBeUndefined();
  });
});

test('the card of a work is no passage', () => {
  const lines = ['# T', '1. Public *relationship*.', '## asks What it asks', FILLER];
  expect(show(lines, { icon: 'leaf-full' })?.text).toBe(FILLER);
});

test('a short sentence takes the next one along, a long one is cut on both sides', () => {
  expect(show(['# T', `A *talk*. ${FILLER} ${FILLER}`])?.text).toBe(`A [talk]. ${FILLER}`);
  const long = Array.from({ length: 100 }, (_, at) => (at === 50 ? '*talk*' : `w${at}`));
  const text = show(['# T', long.join(' ')])?.text ?? '';
  expect(text).toMatch(/^… w35 .* w49 \[talk\] w51 .* w94 …$/);
});

test('a card that was found by its very name is introduced by its first sentence', () => {
  const lines = [
    '# *Talk*',
    'Two people meet each other by plan, for half an hour or so.',
    '## more More',
    'There is more to say of a *talk* than that it is one.',
  ];
  const first = 'Two people meet each other by plan, for half an hour or so.';
  const other = 'There is more to say of a [talk] than that it is one.';
  expect(show(lines, { tone: 'subject' })?.text).toBe(first);
  expect(show(lines, { tone: 'work' })?.text).toBe(other);
  expect(show(['# Power', ...lines.slice(1)], { tone: 'subject' })?.text).toBe(other);
});

test('names that lead to a card are shown where nothing else holds as many of the words', () => {
  const refs = (lines: string[]) => {
    const made = page(lines);
    const location = made.content.split(' ').indexOf('see');
    const anchors = [{ element: 'dl', id: 'refs', text: '', location }, ...made.anchors];
    const { passage } = digest({ ...made, anchors });
    return passage?.pieces.map(({ text }) => text).join('');
  };
  const names = 'see from *Sun* *Sil* Lee Sohng; *Sil* Sohng, as printed in an essay of 2013.';
  const said = 'Of *Sil* it is said that she has taught for a long time.';
  expect(refs(['# T', names, '## a A', said])).toMatch(/^see from Sun Sil Lee/);
  expect(refs(['# T', names.replace('*Sun*', 'Sun'), '## a A', said])).toMatch(/^Of Sil it is/);
});

test('counts beside headings are left out', () => {
  const lines = [
    '# T',
    '## names Other names 2 names',
    `He goes on at some length about the *talk*.`,
  ];
  expect(show(lines)?.place).toBe('Other names /x/#names');
});
