import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fenced,
  issueAddress,
  mailAddress,
  proposalAddress,
} from '../../src/contribute/addresses.ts';
import { correctionText, filledCorrections } from '../../src/contribute/correction.ts';

const REPOSITORY = 'https://github.com/someone/library';
const file = (text: string) => ({ path: 'works/doe2009talks.mdx', text });

describe('the address of a proposal', () => {
  it('opens a new file, filled', () => {
    const address = proposalAddress(`${REPOSITORY}.git/`, file('a & b # c\n“d”'), 'Title');
    expect(address.kind).toBe('file');
    const url = new URL(address.href);
    expect(url.pathname).toBe('/someone/library/new/main/content/works');
    expect(url.searchParams.get('filename')).toBe('doe2009talks.mdx');
    expect(url.searchParams.get('value')).toBe('a & b # c\n“d”');
  });

  it('is an issue that asks for the text where that is too long', () => {
    const address = proposalAddress(REPOSITORY, file('x'.repeat(8_000)), '“'.repeat(500));
    expect(address.kind).toBe('issue');
    expect(address.href.length).toBeLessThan(7_500);
    expect(new URL(address.href).searchParams.get('body')).toContain('Paste here');
    expect(issueAddress(REPOSITORY, 'Title', 'é'.repeat(2_000))).toBeUndefined();
  });

  it('carries any text whole, and leads nowhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, title) => {
        const { href, kind } = proposalAddress(REPOSITORY, file(text), title);
        if (kind === 'issue') return;
        const url = new URL(href);
        expect(url.origin + url.pathname).toBe(`${REPOSITORY}/new/main/content/works`);
        expect(url.searchParams.get('value')).toBe(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
        expect([...url.searchParams.keys()]).toEqual(['filename', 'value']);
      }),
    );
  });
});

describe('a mail', () => {
  it('is filled, with line breaks as mail has them', () => {
    const { href, isWhole } = mailAddress('editors@example.org', 'A & B', 'one\ntwo');
    expect(href).toBe('mailto:editors@example.org?subject=A%20%26%20B&body=one%0D%0Atwo');
    expect(isWhole).toBe(true);
  });

  it('asks for the text where that is too long', () => {
    const { href, isWhole } = mailAddress('editors@example.org', 'A', 'x'.repeat(3_000));
    expect(isWhole).toBe(false);
    expect(href.length).toBeLessThan(2_000);
    expect(decodeURIComponent(href)).toContain('Paste here');
  });

  it('goes to nobody whom its text names', () => {
    const { href } = mailAddress('editors@example.org', '&cc=other@example.org', '?bcc=x@y.org');
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});

describe('a text between fences', () => {
  it('cannot close them', () => {
    expect(fenced('a\n```\nb')).toBe('````\na\n```\nb\n````\n');
  });
});

describe('a correction', () => {
  const entry = {
    id: 'doe2009talks',
    name: 'Doe 2009',
    address: 'https://tracings.example/works/doe2009talks/',
  };
  const rows = [
    { field: 'Pages', now: '1-9', wanted: ' 1-10 ', source: 'the journal, @somebody' },
    { field: 'Volume', now: '3', wanted: '  ', source: '' },
    { field: '', now: 'They proves', wanted: 'They say', source: '' },
  ];

  it('holds what was filled', () => {
    expect(filledCorrections(rows).map(({ field }) => field)).toEqual(['Pages', '']);
  });

  it('is written with old value, new value and source, and calls nobody', () => {
    expect(correctionText(entry, rows, '')).toMatchInlineSnapshot(`
      {
        "body": "https://tracings.example/works/doe2009talks/

      ### Pages

      Now:

      \`\`\`
      1-9
      \`\`\`


      Should be:

      \`\`\`
      1-10
      \`\`\`


      Found in:

      \`\`\`
      the journal, @somebody
      \`\`\`

      ### In the text

      Now:

      \`\`\`
      They proves
      \`\`\`


      Should be:

      \`\`\`
      They say
      \`\`\`


      Found in: not given.
      ",
        "title": "Correction: doe2009talks",
      }
    `);
  });
});
