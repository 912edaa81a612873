import { type BriefLibrary, readLibraryFile } from '../../src/contribute/brief-library.ts';
import {
  EMPTY_NAME,
  emptyForm,
  type NameRow,
  type WorkForm,
} from '../../src/contribute/work-form.ts';
import { createLibrary } from '../../src/core/library/check-library.ts';
import type { Library } from '../../src/core/library.ts';
import type { SourceFile } from '../../src/core/text/source.ts';
import { contributeFiles } from '../../src/site/files/contribute-files.ts';

/** The day of the tests. */
export const TODAY = '2026-11-24';

/** A name of a form, with the parts given. */
export function name(parts: Partial<NameRow>): NameRow {
  return { ...EMPTY_NAME, ...parts };
}

/** A form for an article that has all that it needs, with what is given changed. */
export function form(texts: Record<string, string> = {}, more: Partial<WorkForm> = {}): WorkForm {
  const start = emptyForm(TODAY);
  return {
    ...start,
    names: [name({ family: 'Doe', given: 'Jane' })],
    concepts: ['one-to-one'],
    ...more,
    texts: {
      ...start.texts,
      title: 'Talks at the kitchen table',
      issued: '2009',
      'container-title': 'Journal of Talks',
      'source.name': 'title page',
      ...texts,
    },
  };
}

/** The prepared file of a library, written and read as the site and the browser do. */
export function briefOf(library: Library): BriefLibrary {
  const [file] = contributeFiles({ library }, {});
  return readLibraryFile(JSON.parse(file?.text() ?? ''));
}

/** A library of entries given as files. */
export function libraryOf(files: readonly SourceFile[]): Library {
  return createLibrary(files);
}
