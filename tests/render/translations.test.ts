import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../src/core/text/source.ts';
import { render } from './library.ts';
import { concept, essay, work } from './specimens.ts';

const german = (path: string, fields: string, body = ''): SourceFile => ({
  path: `${path}.de.mdx`,
  text: `---\n${fields}---\n${body}`,
});

const files = [
  work('abel2010talks', { body: '## What it asks\n\nIt asks about [[talk]]. Nothing more.' }),
  work('berg2011walks', { author: 'Berg', title: 'Walks', year: '2011' }),
  concept('talk'),
  concept('walk'),
  essay('on-talks', 'First a word [@berg2011walks].\n\n<Aside>A remark on [[talk]].</Aside>'),
];
const translations = [
  german('works/abel2010talks', '', '## Worum es geht\n\nEs geht um [[talk]] und [[walk]].'),
  german('concepts/talk', 'name: Das Gespräch\n'),
  german(
    'essays/on-talks',
    'title: Über Gespräche\n',
    'Zuerst ein Wort [@abel2010talks; @berg2011walks].\n\n<Aside>Zu [[talk]].</Aside>',
  ),
];
const rendered = render([...files, ...translations]);
const page = (path: string) => {
  const view = rendered.translations.get(path);
  if (view === undefined) throw new Error(`There is no page ${path}.`);
  return view;
};

describe('a translated page', () => {
  const essayPage = page('essays/on-talks/de');
  if (essayPage.kind !== 'essays') throw new Error('It is no essay.');

  it('has the texts of its language, each with the tag', () => {
    expect(essayPage.card).toMatchObject({ heading: 'Über Gespräche', headingLang: 'de' });
    const [paragraph] = essayPage.blocks;
    expect(paragraph?.html).toMatch(/^<p lang="de">Zuerst ein Wort/);
    expect(paragraph?.type === 'text' && paragraph.notes[0]).toMatchObject({
      lang: 'de',
      html: expect.stringContaining('href="/tracings/concepts/talk/de/">Das Gespräch</a>'),
    });
    expect(essayPage.standfirstLang).toBeUndefined();
    expect(essayPage.translation?.missing).toEqual(['introduction']);
  });

  it('leads to the pages of its language where there are some, and to the others', () => {
    const work = JSON.stringify(page('works/abel2010talks/de'));
    expect(work).toContain('href=\\"/tracings/concepts/talk/de/\\">Das Gespräch</a>');
    expect(work).toContain('href=\\"/tracings/concepts/walk/\\">walk</a>');
    const text = essayPage.blocks.map(({ html }) => html).join('');
    expect(text).toContain('href="/tracings/works/abel2010talks/de/"');
    expect(text).toContain('href="/tracings/works/berg2011walks/"');
    const references = essayPage.references.map(({ html }) => html).join('');
    expect(references).toContain('href="/tracings/works/abel2010talks/de/"');
    expect(references).toContain('href="/tracings/works/berg2011walks/"');
  });

  it('leads to the very places of other pages, which are those of the originals', () => {
    const [mention] = page('concepts/talk/de').mentions;
    expect(mention?.href).toBe('/tracings/essays/on-talks/#l1');
  });

  it('is cited with its own title and address', () => {
    expect(essayPage.own.key).toBe('essay-on-talks-de');
    expect(essayPage.own.html).toContain('Über Gespräche');
    expect(essayPage.own.html).toContain('essays/<wbr>on-talks/<wbr>de/');
    expect(rendered.of('essays', 'on-talks').own.html).not.toContain('de/');
    // No style may put the name of the library into the title case of another language.
    expect(essayPage.own.bibtex).toContain('howpublished = {{Specimens}}');
  });

  it('brings along what another style needs to print its own citations', () => {
    const { citing } = essayPage;
    expect(citing.own).toEqual(['on-talks.de']);
    expect(citing.entries[0]).toMatchObject({
      id: 'on-talks.de',
      clusters: [{ items: [{ key: 'abel2010talks' }, { key: 'berg2011walks' }] }],
      translated: { address: 'de', keys: ['abel2010talks'] },
    });
  });

  it('and the page of its entry name each other', () => {
    const languages = (here: string | undefined) => [
      { lang: undefined, href: '/tracings/essays/on-talks/', isHere: here === undefined },
      { lang: 'de', href: '/tracings/essays/on-talks/de/', isHere: here === 'de' },
    ];
    expect(essayPage.languages).toEqual(languages('de'));
    expect(rendered.of('essays', 'on-talks').languages).toEqual(languages(undefined));
    expect(rendered.of('concepts', 'walk').languages).toBeUndefined();
  });
});

describe('all other pages', () => {
  const withoutLanguages = (view: object) => ({ ...view, languages: undefined });

  it('are what they are without translations', () => {
    const plain = render(files);
    expect(rendered.all.map(withoutLanguages)).toEqual(plain.all.map(withoutLanguages));
    expect(rendered.view).toEqual(plain.view);
    expect(plain.translations.size).toBe(0);
  });
});
