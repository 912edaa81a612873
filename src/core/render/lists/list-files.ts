import { fileWords } from '../../../words/words.ts';
import { incompleteListNote, incompleteNote, missingWords } from '../../bibliography/incomplete.ts';
import { plainTitle, principalNames, shortName } from '../../bibliography/short-name.ts';
import { toPrinted } from '../../bibliography/to-csl.ts';
import { dateInProse } from '../../bibliography/year.ts';
import type { EntryOf } from '../../body/entry.ts';
import { annotationIndent } from '../../citing/lists/annotated.ts';
import type { ListFormatter } from '../../citing/lists/list-formatter.ts';
import type { FormattedAnnotation, FormattedList } from '../../formats/list/list.ts';
import { entriesOf } from '../../library.ts';
import type { PreparedStyle } from '../citations/copied-styles.ts';
import type { CitedLibrary } from '../render-library.ts';
import { annotationOf, annotationText } from '../text/annotation-text.ts';
import { escapeHtml } from '../text/html.ts';
import { listedWork } from './listed-work.ts';

/** A list of works that can be taken away. */
export interface WorkList {
  /** Plain text: “Works by Jane Addams”. */
  readonly title: string;
  /** The path of its page below the base: `people/addams/`. */
  readonly page: string;
  /** The keys of its works; a style that keeps no order of its own keeps this one. */
  readonly keys: readonly string[];
}

/** Makes lists of works as formatted text. Whatever two lists share is formatted once. */
export interface ListMaker {
  /** The styles that lists are offered in; those with annotations say how far these stand in. */
  readonly styles: readonly { readonly id: string; readonly indent: number | undefined }[];
  /** The keys of works in the order of the library’s bibliography. */
  readonly inOrder: (keys: readonly string[]) => string[];
  /** The list in one style. */
  readonly list: (list: WorkList, styleId: string) => FormattedList;
  /** The same with annotations. */
  readonly annotatedList: (list: WorkList, styleId: string) => FormattedList;
  /** One work in every style, each under its name. */
  readonly references: (key: string) => FormattedList;
  /** What we say of a work; nothing for a key that is none. */
  readonly annotation: (key: string) => FormattedAnnotation | undefined;
  /** The same as one paragraph of plain text. */
  readonly annotationText: (key: string) => string | undefined;
}

/** The lists of a cited library, in the styles that it was cited in. Nothing is done beforehand. */
export function listMaker(cited: CitedLibrary, styles: readonly PreparedStyle[]): ListMaker {
  const { context, styleNames } = cited;
  const works = new Map<string, EntryOf<'works'>>(
    entriesOf(context.library, 'works').map((work) => [work.id, work]),
  );
  const items = [...works.values()].map(({ id, data }) => toPrinted(id, data));
  const formatters = new Map(
    styles.map(({ formatter }, index): [string, ListFormatter] => {
      const lists = formatter.lists(items, {
        references: cited.styles.works[index]?.references ?? new Map(),
        // The library’s own style has put its works in order already.
        order: index === 0 ? [...context.order.keys()] : undefined,
      });
      return [formatter.style.id, lists];
    }),
  );
  const annotations = new Map<string, FormattedAnnotation>();
  const annotation = (key: string): FormattedAnnotation | undefined => {
    const work = works.get(key);
    if (work === undefined) return undefined;
    const made = annotations.get(key) ?? annotationOf(context, work);
    annotations.set(key, made);
    return made;
  };
  const list = ({ title, page, keys }: WorkList, styleId: string): FormattedList => ({
    title,
    styleName: styleNames.find(({ id }) => id === styleId)?.name ?? styleId,
    note: noteOn(
      page,
      incompleteListNote(keys.flatMap((key) => works.get(key) ?? []).map(listedWork), {
        all: true,
      }),
    ),
    entries: (formatters.get(styleId)?.(keys) ?? []).map(({ key, html, number }) => ({
      key,
      html,
      label: number,
    })),
  });
  return {
    styles: styles.map(({ formatter: { style } }) => ({
      id: style.id,
      indent: annotationIndent(style.id),
    })),
    inOrder: (keys) => {
      const place = (key: string) => context.order.get(key) ?? Number.POSITIVE_INFINITY;
      return keys.toSorted((a, b) => place(a) - place(b));
    },
    list,
    annotatedList: (wanted, styleId) => {
      const plain = list(wanted, styleId);
      return {
        ...plain,
        styleName: fileWords.annotated(plain.styleName),
        annotationIndent: annotationIndent(styleId),
        entries: plain.entries.map((entry) => ({ ...entry, annotation: annotation(entry.key) })),
      };
    },
    references: (key) => {
      const work = works.get(key);
      return {
        title: work === undefined ? key : titleOf(work),
        styleName: fileWords.eachStyle,
        note: noteOn(
          `works/${key}/`,
          work && incompleteNote(missingWords(work.data), work.data.DOI),
        ),
        labels: 'above',
        entries: styleNames.map(({ name }, index) => ({
          key,
          label: name,
          html: cited.styles.works[index]?.references.get(key) ?? '',
        })),
      };
    },
    annotation,
    annotationText: (key) => {
      const made = annotation(key);
      return made && annotationText(made);
    },
  };

  /** Where a list comes from, and what its references lack. */
  function noteOn(page: string, incomplete: string | undefined): string {
    const from = origin(page);
    return incomplete === undefined ? from : `${from} ${escapeHtml(incomplete)}`;
  }

  /** “From Tracings, https://tracings.example/people/addams/, 24 November 2026.” */
  function origin(page: string): string {
    const { title, site, base } = context.settings;
    const address = escapeHtml(`${site.replace(/\/$/, '')}${base}${page}`);
    const date = context.updated === '' ? '' : `, ${escapeHtml(dateInProse(context.updated))}`;
    return `From <i>${escapeHtml(title)}</i>, <a href="${address}">${address}</a>${date}.`;
  }
}

function titleOf({ data }: EntryOf<'works'>): string {
  const title = plainTitle(data.title);
  return principalNames(data).length === 0 ? title : `${shortName(data)}, ${title}`;
}
