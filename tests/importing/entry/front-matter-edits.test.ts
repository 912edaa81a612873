import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOrder } from '../../../src/core/importing/entry/field-order.ts';
import { entryText } from '../../../src/core/importing/entry/file-text.ts';
import {
  addConfirmed,
  addItems,
  addSource,
  FrontMatterEditError,
  kindOfPath,
  orderFields,
  removeField,
  removeUnconfirmed,
  setField,
} from '../../../src/core/importing/entry/front-matter-edits.ts';
import { readSource } from '../../../src/core/text/read-source.ts';
import { fixtureFiles } from '../../fixtures/library.ts';

const WORK = `---
# A note on the whole.
type: book
title: >-
  A title
  in two lines   # no comment
# On the year.
issued: "2010"

page:   '5-9'   # to be seen
sources:
    cat: { name: Catalogue }
    # the other
    web:
        name: Web
confirmed:
- fields: [title]
  sources: [cat]   # here
- { fields: [issued], sources: [web] }
# behind
unconfirmed:
  - field: volume
    value: "3"
  # on the place
  - field: publisher-place
    note: |
      Not seen.
  - { field: volume, value: "4" }
remarks: [One., Two.]
---

Body:   as it is.
`;

function values(text: string): unknown {
  const { source, problems } = readSource({ path: 'works/x.mdx', text });
  if (!source) throw new Error(problems.map(({ message }) => message).join(' '));
  return source.values;
}

/** The lines that are in one text and not in the other, in order. */
function changed(before: string, after: string): { gone: string[]; come: string[] } {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old.at(-1 - end) === now.at(-1 - end)
  )
    end++;
  return { gone: old.slice(start, old.length - end), come: now.slice(start, now.length - end) };
}

describe('setField', () => {
  test.each<[string, string, string[], string[]]>([
    ['issued', '2011', ['issued: "2010"'], ['issued: "2011"']],
    ['page', '5-10', ["page:   '5-9'   # to be seen"], ['page: "5-10"']],
    [
      'title',
      'Short',
      ['title: >-', '  A title', '  in two lines   # no comment'],
      ['title: Short'],
    ],
    ['volume', '7', [], ['volume: "7"']],
    ['summary', 'Short.', [], ['summary: Short.']],
  ])('%s', (name, value, gone, come) => {
    const after = setField(WORK, name, value);
    expect(changed(WORK, after)).toEqual({ gone, come });
    expect(values(after)).toMatchObject({ [name]: value });
  });

  test('puts a new field where the standard order has it', () => {
    const after = setField(WORK, 'volume', '7').split('\n');
    expect(after[after.indexOf('volume: "7"') + 1]).toBe("page:   '5-9'   # to be seen");
    expect(setField(WORK, 'silenced', []).split('\n').slice(-6)).toEqual([
      'silenced: []',
      'remarks: [One., Two.]',
      '---',
      '',
      'Body:   as it is.',
      '',
    ]);
  });

  test('fills front matter without fields', () => {
    expect(setField('---\n---\nText.\n', 'title', 'One')).toBe('---\ntitle: One\n---\nText.\n');
  });
});

describe('removeField', () => {
  test('takes its lines and leaves the comments above', () => {
    expect(changed(WORK, removeField(WORK, 'issued'))).toEqual({
      gone: ['issued: "2010"'],
      come: [],
    });
    expect(removeField(WORK, 'volume')).toBe(WORK);
  });
});

describe('addConfirmed', () => {
  test('adds rows below the last one, as far in', () => {
    const after = addConfirmed(WORK, [{ fields: ['page'], sources: ['web'], note: 'Seen.' }]);
    expect(changed(WORK, after)).toEqual({
      gone: [],
      come: ['- fields: [page]', '  sources: [web]', '  note: Seen.'],
    });
    expect(values(after)).toMatchObject({
      confirmed: [{}, {}, { fields: ['page'], sources: ['web'], note: 'Seen.' }],
    });
  });

  test('makes the list where there is none, and opens one between brackets', () => {
    const row = { fields: ['page'], sources: ['web'] };
    for (const text of [
      '---\ntitle: One\n---\n',
      '---\ntitle: One\nconfirmed: []\n---\n',
      '---\ntitle: One\nconfirmed:\n---\n',
    ]) {
      expect(addConfirmed(text, [row])).toBe(
        '---\ntitle: One\nconfirmed:\n  - fields: [page]\n    sources: [web]\n---\n',
      );
    }
    expect(values(addItems(WORK, 'remarks', ['Three.']))).toMatchObject({
      remarks: ['One.', 'Two.', 'Three.'],
    });
  });

  test('refuses what is no list', () => {
    expect(() => addItems(WORK, 'page', ['x'])).toThrow(FrontMatterEditError);
  });
});

describe('addSource', () => {
  test('adds a source as far in as the others', () => {
    const after = addSource(WORK, 'crossref', { name: 'Crossref', date: '2026-11-25' });
    expect(changed(WORK, after)).toEqual({
      gone: [],
      come: ['    crossref:', '      name: Crossref', '      date: 2026-11-25'],
    });
  });

  test('replaces one of the same name', () => {
    const after = addSource(WORK, 'cat', { name: 'Other' });
    expect(changed(WORK, after)).toEqual({
      gone: ['    cat: { name: Catalogue }'],
      come: ['    cat:', '      name: Other'],
    });
  });

  test('makes the table where there is none', () => {
    expect(addSource('---\ntitle: One\n---\n', 'cat', { name: 'Catalogue' })).toBe(
      '---\ntitle: One\nsources:\n  cat:\n    name: Catalogue\n---\n',
    );
  });
});

describe('removeUnconfirmed', () => {
  test('takes out every row of the field', () => {
    const after = removeUnconfirmed(WORK, 'volume');
    expect(values(after)).toMatchObject({
      unconfirmed: [{ field: 'publisher-place', note: 'Not seen.\n' }],
    });
    expect(after).toContain('  # on the place\n');
    expect(removeUnconfirmed(WORK, 'issue')).toBe(WORK);
  });

  test('takes the list with its last row', () => {
    const after = removeUnconfirmed(removeUnconfirmed(WORK, 'volume'), 'publisher-place');
    expect(values(after)).not.toHaveProperty('unconfirmed');
    expect(after).toContain('# behind\n');
  });

  test('takes a row out of a list between brackets', () => {
    const text = '---\nunconfirmed: [{ field: page }, { field: volume, value: "3" }]\n---\n';
    expect(removeUnconfirmed(text, 'page')).toBe(
      '---\nunconfirmed:\n  - field: volume\n    value: "3"\n---\n',
    );
  });
});

describe('orderFields', () => {
  test('moves each field with the comments above it', () => {
    const text =
      '---\n# whole\ntitle: One\n# on the page\npage: "5"\ntype: book\n\nissued: "2010"\n---\nText.\n';
    expect(orderFields(text)).toBe(
      '---\n# whole\ntype: book\ntitle: One\n\nissued: "2010"\n# on the page\npage: "5"\n---\nText.\n',
    );
  });

  test('leaves what is in order as it is: every work', () => {
    for (const { path, text } of fixtureFiles()) {
      if (path.startsWith('works/')) expect(orderFields(text), path).toBe(text);
    }
  });
});

describe('every edit', () => {
  const edits: [string, (text: string) => string][] = [
    ['setField', (text) => setField(setField(text, 'issued', '2011'), 'volume', '7')],
    ['addConfirmed', (text) => addConfirmed(text, [{ fields: ['page'], sources: ['web'] }])],
    ['addSource', (text) => addSource(text, 'other', { name: 'Other' })],
    ['removeUnconfirmed', (text) => removeUnconfirmed(text, 'volume')],
    ['orderFields', (text) => orderFields(text)],
  ];

  test.each(edits)('%s keeps line breaks and a byte order mark', (_name, edit) => {
    const windows = `\uFEFF${WORK.replaceAll('\n', '\r\n')}`;
    expect(edit(windows)).toBe(`\uFEFF${edit(WORK).replaceAll('\n', '\r\n')}`);
  });

  test.each(edits)('%s refuses what it cannot take line by line', (_name, edit) => {
    expect(() => edit('No front matter.\n')).toThrow(FrontMatterEditError);
    expect(() => edit('---\n{ type: book, issued: "2010" }\n---\n')).toThrow(FrontMatterEditError);
    expect(() => edit('---\ntitle: [\n---\n')).toThrow(FrontMatterEditError);
  });
});

test('any change of fields gives just these values, and leaves all other lines', {
  timeout: 60_000,
}, () => {
  const names = fieldOrder('works').filter((name) => !['author', 'basis'].includes(name));
  const text = fc.stringMatching(/^[ -~]{0,30}$/);
  const data = fc.dictionary(fc.constantFrom(...names), text, {
    minKeys: 1,
    maxKeys: 8,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(
      data,
      data,
      fc.array(fc.constantFrom(...names), { maxLength: 4 }),
      (first, second, gone) => {
        const before = entryText(first, 'Text: as it is.', 'works').replaceAll(': ', ':   ');
        let after = before;
        const expected: Record<string, string> = { ...(values(before) as Record<string, string>) };
        for (const [name, value] of Object.entries(second)) {
          after = setField(after, name, value);
          expected[name] = value;
        }
        for (const name of gone) {
          if (Object.keys(expected).length === 1) break;
          after = removeField(after, name);
          delete expected[name];
        }
        expect(values(after)).toEqual(expected);
        const touched = new Set([...Object.keys(second), ...gone]);
        const kept = (whole: string) =>
          whole.split('\n').filter((line) => !touched.has(/^([\w-]+):/.exec(line)?.[1] ?? ''));
        expect(kept(after)).toEqual(kept(before));
      },
    ),
    { numRuns: 100 },
  );
});

test('the kind of a path', () => {
  expect(kindOfPath('works/x.mdx')).toBe('works');
  expect(kindOfPath('else/x.mdx')).toBeUndefined();
});
