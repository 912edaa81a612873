import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../src/core/citing/formatter.ts';
import { FORMATTED_FORMATS } from '../../src/core/formats/list/formatted-list.ts';
import { loadLocale, loadStyle } from '../../src/disk/style-files.ts';
import { ANNOTATED_EXPORTS, listFiles } from '../../src/site/files/list-files.ts';
import { FIXTURE_ROOT } from '../fixtures/library.ts';
import { concept, essay, render, SETTINGS, work } from '../render/library.ts';

const locale = loadLocale('en-US', FIXTURE_ROOT);
const FURTHER = ['modern-language-association', 'chicago-author-date', 'ieee'];

const rendered = render(
  [
    work('zed2010talks', { author: 'Zed', head: 'concepts: [talk]\n', body: 'On *two*.' }),
    work('abel2011talks', { year: '2011', head: 'concepts: [talk]\n' }),
    work('abel2010talks', { title: 'Talks & <i>tea</i>' }),
    concept('talk'),
    concept('silence'),
    essay('essay', 'First [@zed2010talks], then [@abel2011talks], then [@zed2010talks].'),
    {
      path: 'readings/path.mdx',
      text: '---\ntitle: A path\nstandfirst: For whom.\ndate: 2026-10-05\nsteps:\n  - { entry: zed2010talks, reason: To begin. }\n  - { entry: talk, reason: To rest. }\n  - { entry: abel2010talks, reason: To go on. }\n---\n',
    },
  ],
  FURTHER.map((id) => ({
    formatter: createFormatter(loadStyle(id, FIXTURE_ROOT), locale),
    styleLabel: id,
  })),
);
const made = listFiles({
  library: rendered.library,
  settings: SETTINGS,
  lists: rendered.lists,
});
const files = new Map(made.map((file) => [file.path, file]));
const text = (path: string) => {
  const file = files.get(path);
  if (file === undefined) throw new Error(`There is no file ${path}.`);
  return file.text();
};
/** The references of a plain text, without its head. */
const references = (path: string) => text(path).trim().split('\n\n').slice(1);

describe('the lists as formatted text', () => {
  it('stand at one address each, for every list that is not empty', () => {
    expect(files.size).toBe(made.length);
    const lists = ['library', 'concepts/talk', 'essays/essay', 'readings/path'];
    const styles = ['apa', ...FURTHER, 'annotated.apa', 'annotated.modern-language-association'];
    const extensions = FORMATTED_FORMATS.map(({ extension }) => extension);
    const expected = lists.flatMap((list) => [
      ...styles.flatMap((style) => extensions.map((extension) => `${list}.${style}.${extension}`)),
      ...ANNOTATED_EXPORTS.map(({ extension }) => `${list}.annotated.${extension}`),
    ]);
    const works = ['zed2010talks', 'abel2011talks', 'abel2010talks'].flatMap((key) =>
      extensions.map((extension) => `works/${key}.references.${extension}`),
    );
    expect([...files.keys()].toSorted()).toEqual([...expected, ...works].toSorted());
    expect([...files.keys()]).toContain('library.annotated.biblatex.bib');
    expect([...files.keys()]).not.toContain('library.annotated.json');
  });

  it('are in the order of their style, or of the text where the style numbers', () => {
    expect(references('concepts/talk.apa.txt')).toEqual([
      'Abel, A. (2011). Talks. A Journal.',
      'Zed, A. (2010). Talks. A Journal.',
    ]);
    expect(references('essays/essay.apa.txt')[0]).toMatch(/^Abel/);
    expect(references('essays/essay.ieee.txt')).toEqual([
      '[1] A. Zed, “Talks,” A Journal, 2010.',
      '[2] A. Abel, “Talks,” A Journal, 2011.',
    ]);
    expect(references('readings/path.ieee.txt')[0]).toMatch(/^\[1\] A\. Zed/);
    expect(references('library.ieee.txt')[0]).toMatch(/^\[1\] A\. Abel/);
    expect(references('library.modern-language-association.txt')[1]).toMatch(/^---\. “Talks/);
  });

  it('say what they are, and where they come from', () => {
    expect(text('concepts/talk.apa.txt')).toMatch(
      /^Works on talk\nAPA\nFrom Specimens, https:\/\/library\.example\/tracings\/concepts\/talk\/, November 2026\. Incomplete: .* \(volume and pages\).*before you hand this in\.\n\n/,
    );
    expect(text('library.apa.md')).toMatch(/^# Specimens: all works\n/);
    expect(text('essays/essay.apa.html')).toContain('<h1>References of “An essay”</h1>');
  });

  it('hold a work in each style under its name', () => {
    expect(text('works/abel2010talks.references.md')).toMatch(
      /^# Abel 2010, Talks \\& tea\n[\s\S]*\n## APA\n\nAbel, A\. \(2010\)\. Talks \\& \*tea\*\. \*A Journal\*\.\n\n## modern-language-association\n\n/,
    );
  });

  it('are set with annotations as the manual of the style has it', () => {
    const page = text('concepts/talk.annotated.modern-language-association.html');
    expect(page).toContain('.annotation.inch p{margin-left:1in}');
    expect(page).toContain('<div class="annotation inch">');
    expect(page).toContain('<p>On <i>two</i>.</p>\n<p class="signature">Annotated by');
    expect(text('concepts/talk.annotated.apa.rtf')).toMatch(/\\li720\\sa120 On \{\\i two\}\.\\par/);
    expect(text('concepts/talk.annotated.apa.md')).toContain(
      '\n\n> No annotation has been written yet\\.'.replace('\\.', '.'),
    );
  });
});

describe('the annotated records', () => {
  const SIGNED =
    'On two. Annotated by the editors of Specimens from the abstract, November 2026. CC BY 4.0.';

  it.each([
    ['bib', 'annote'],
    ['biblatex.bib', 'annotation'],
  ])('have it in .%s as %s, read by a parser that is not ours', (extension, field) => {
    const { entries, errors } = parse(text(`concepts/talk.annotated.${extension}`));
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(['abel2011talks', 'zed2010talks']);
    expect(entries[1]?.fields[field]).toBe(SIGNED);
  });

  it('have it in RIS as a note', () => {
    expect(text('concepts/talk.annotated.ris')).toContain(`\r\nN1  - ${SIGNED}\r\n`);
  });
});
