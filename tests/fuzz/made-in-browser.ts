import { EXPORT_FORMATS } from '../../src/core/formats/formats.ts';
import { FORMATTED_FORMATS } from '../../src/core/formats/list/formatted-list.ts';
import { entriesOf } from '../../src/core/library.ts';
import { shownOn } from '../../src/core/render/citations/citing-data.ts';
import { styledPage } from '../../src/core/render/citations/styled-page.ts';
import { openPlaces } from '../../src/core/render/lists/open-citations.ts';
import type { StyledPageView } from '../../src/core/render/views/citing-data.ts';
import { remember } from '../../src/core/text/remember.ts';
import { exportFile } from '../../src/my-list/export-file.ts';
import type { Prepared } from '../../src/site/build/prepare.ts';
import type { Site } from './site-of.ts';

/** The styles of a site, which print each page once, however many others quote it. */
const stylesOf = remember(({ styles }: Prepared) =>
  styles.map((style) => ({ ...style, formatter: style.formatter.withCache(new Map()) })),
);

/** Every page of a site in every further style, as the reader’s browser prints it. */
export function restyledPages({ prepared, views }: Site): StyledPageView[] {
  const { base } = prepared.settings;
  return stylesOf(prepared)
    .slice(1)
    .flatMap(({ formatter }) =>
      views.map((view) => {
        const { borrowed, works } = shownOn(view);
        const shown = { borrowed, works: [...works, view.citing.page ?? ''] };
        return styledPage(view.citing, shown, formatter, base);
      }),
    );
}

/** The list of all works as the reader’s browser makes it, annotated, in every style and format. */
export function listsTakenAway({ library, prepared }: Site): Map<string, string> {
  const { lists, settings } = prepared;
  const keys = entriesOf(library, 'works').map(({ id }) => id);
  const { works, citing } = lists.works(keys);
  const places = openPlaces(works.flatMap(({ annotation }) => annotation?.paragraphs ?? []));
  const files = stylesOf(prepared).flatMap(({ formatter, styleLabel }, at) => {
    const list = {
      references: works.map(({ item, html }) => ({ key: item.id, html })),
      filling: styledPage({ ...citing, own: [] }, places, formatter, settings.base),
      records: new Map(works.map((record) => [record.item.id, record])),
      annotated: true,
      title: settings.title,
      style: { id: formatter.style.id, label: styleLabel, name: styleLabel },
      language: 'en',
      source: '',
    };
    return [...FORMATTED_FORMATS, ...EXPORT_FORMATS].map(({ id, extension }): [string, string] => [
      `${at}.${extension}`,
      exportFile(list, id).text,
    ]);
  });
  return new Map(files);
}
