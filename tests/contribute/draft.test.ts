import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDraft, writeDraft } from '../../src/contribute/draft.ts';
import {
  emptyForm,
  isUntouched,
  SUBJECT_LISTS,
  type WorkForm,
} from '../../src/contribute/work-form.ts';
import { form, name, TODAY } from './forms.ts';

describe('a draft', () => {
  it('comes back as it was', () => {
    const typed = form(
      { 'section.2': 'One.\n\nTwo.' },
      {
        names: [name({ family: 'Doe' }), name({ role: 'editor', literal: 'House' })],
        further: [{ field: 'ISSN', value: '0090-4392' }],
        concepts: ['one-to-one'],
      },
    );
    expect(readDraft(writeDraft(typed))).toEqual(typed);
  });

  it.each([null, '', '{', '[]', '{"version":2,"texts":{}}', '{"version":1}', '"x"'])(
    'is none in %j',
    (text) => {
      expect(readDraft(text)).toBeUndefined();
    },
  );

  it('is read as far as it is one, whatever was kept', () => {
    fc.assert(
      fc.property(
        fc.record({
          texts: fc.object(),
          names: fc.anything(),
          further: fc.anything(),
          concepts: fc.anything(),
        }),
        (value) => {
          const draft = readDraft(JSON.stringify({ version: 1, ...value }));
          if (draft === undefined) return;
          expect(Object.values(draft.texts).every((text) => typeof text === 'string')).toBe(true);
          expect(draft.names.length).toBeGreaterThan(0);
          expect(draft.concepts.every((id) => typeof id === 'string')).toBe(true);
        },
      ),
    );
  });
});

describe('an untouched form', () => {
  const empty = emptyForm(TODAY);

  it.each([
    ['nothing', empty],
    ['spaces', { ...empty, texts: { ...empty.texts, title: '  ' } }],
    ['what is chosen from a list', { ...empty, texts: { ...empty.texts, type: 'book' } }],
  ])('is one in which %s was typed', (_what, typed) => {
    expect(isUntouched(typed)).toBe(true);
  });

  const touched: readonly (readonly [string, WorkForm])[] = [
    ['a title', { ...empty, texts: { title: 'T' } }],
    ['a name', { ...empty, names: [name({ given: 'J.' })] }],
    ['a further field', { ...empty, further: [{ field: 'ISSN', value: '' }] }],
    ...SUBJECT_LISTS.map((list) => [list, { ...empty, [list]: ['talk'] }] as const),
  ];

  it.each(touched)('is none in which %s was given', (_what, typed) => {
    expect(isUntouched(typed)).toBe(false);
  });
});
