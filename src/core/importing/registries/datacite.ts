import { z } from 'zod';
import type { CslItem, CslName } from '../../model/csl.ts';
import type { LeftOver } from '../record/imported.ts';
import { nameFromParts, partedName } from '../record/names.ts';
import { withPreprintNumber } from './doi-csl.ts';
import { richTitle, withoutMarkup } from './foreign-text.ts';
import {
  filledTexts,
  leftOver,
  listOf,
  pages,
  recordRemarks,
  registryDate,
  texts,
} from './record-parts.ts';
import { RecordError, type RegistryRecord } from './registry-record.ts';
import { cslType, dataciteType } from './work-types.ts';

const text = z.string().optional().catch(undefined);

const creator = z.looseObject({
  name: text,
  nameType: text,
  givenName: text,
  familyName: text,
  contributorType: text,
});
type Creator = z.infer<typeof creator>;

/** What GET /dois/{doi} answers: https://support.datacite.org/docs/api-get-doi. */
const answerShape = z.looseObject({
  data: z.looseObject({
    attributes: z.looseObject({
      doi: z.string(),
      creators: listOf(creator),
      contributors: listOf(creator),
      titles: listOf(z.looseObject({ title: z.string(), titleType: text })),
      publisher: z
        .union([z.string(), z.looseObject({ name: z.string() }).transform(({ name }) => name)])
        .optional()
        .catch(undefined),
      publicationYear: z.union([z.string(), z.number()]).optional().catch(undefined),
      container: z
        .looseObject({
          title: text,
          volume: texts,
          issue: texts,
          firstPage: texts,
          lastPage: texts,
          identifier: text,
          identifierType: text,
        })
        .optional()
        .catch(undefined),
      dates: listOf(z.looseObject({ date: z.string(), dateType: text })),
      language: text,
      types: z
        .looseObject({ citeproc: text, resourceTypeGeneral: text, resourceType: text })
        .optional()
        .catch(undefined),
      version: texts,
      descriptions: listOf(z.looseObject({ description: z.string() })),
    }),
  }),
});

/**
 * The record in an answer of DataCite’s REST API. `today` (2026-11-25) tells dates of the future.
 * @throws {RecordError} where the answer is about no DOI.
 */
export function dataciteRecord(answer: unknown, today: string): RegistryRecord {
  const read = answerShape.safeParse(answer);
  if (!read.success) throw new RecordError('DataCite answered with something that is no record.');
  const { attributes } = read.data.data;
  const { container, types } = attributes;
  const titles = attributes.titles.map(({ title, titleType }) => ({
    text: richTitle(title),
    type: titleType ?? '',
  }));
  const main = titles.find(({ type }) => type === '') ?? titles[0];
  const sub = titles.find(({ type }) => type === 'Subtitle');
  const [firstPage] = container?.firstPage ?? [];
  const [lastPage] = container?.lastPage ?? [];
  const dateLeavings: LeftOver[] = [];
  const issued =
    attributes.dates
      .filter(({ dateType }) => dateType === 'Issued')
      .map(({ date }) => registryDate('dates', date, dateLeavings, 'edtf'))
      .find((date) => date !== undefined) ??
    registryDate('publicationYear', attributes.publicationYear, dateLeavings);
  const editors = attributes.contributors.filter(
    ({ contributorType }) => contributorType === 'Editor',
  );
  const general = types?.resourceTypeGeneral ?? '';
  const item: CslItem = withPreprintNumber({
    id: '',
    type: dataciteType(general) ?? cslType(types?.citeproc ?? '') ?? 'document',
    ...filledTexts({
      title: sub === undefined || sub === main ? main?.text : `${main?.text}: ${sub.text}`,
      'container-title': withoutMarkup(container?.title ?? ''),
      volume: container?.volume[0],
      issue: container?.issue[0],
      page: pages(lastPage === undefined ? (firstPage ?? '') : `${firstPage}-${lastPage}`),
      publisher: withoutMarkup(attributes.publisher ?? ''),
      version: attributes.version[0],
      language: attributes.language,
      DOI: attributes.doi,
      ISSN: container?.identifierType === 'ISSN' ? container.identifier : undefined,
    }),
    ...names('author', attributes.creators),
    ...names('editor', editors),
    ...(issued === undefined ? {} : { issued }),
  });
  return {
    item,
    registry: 'datacite',
    alternatives: {},
    updates: [],
    leftOver: [
      ...dateLeavings,
      ...leftOver(
        'descriptions',
        attributes.descriptions[0]?.description,
        'An abstract stands in an entry only where it may be reprinted.',
      ),
      ...attributes.contributors
        .filter(({ contributorType }) => contributorType !== 'Editor')
        .flatMap(({ name, contributorType }) =>
          leftOver(`contributor, ${contributorType ?? 'other'}`, name, 'No field takes this role.'),
        ),
    ],
    remarks: recordRemarks(item, today),
  };
}

function names(role: 'author' | 'editor', creators: readonly Creator[]) {
  const read = creators.map(nameOf).filter((name) => name !== undefined);
  return read.length === 0 ? {} : { [role]: read };
}

/** A name is a person’s where DataCite says so or writes it with a comma, else it stays whole. */
function nameOf({ name, nameType, givenName, familyName }: Creator): CslName | undefined {
  if (nameType === 'Organizational') return nameFromParts({ literal: name });
  if (familyName !== undefined) return nameFromParts({ family: familyName, given: givenName });
  if (nameType === 'Personal' || name?.includes(', ')) return partedName(name ?? '');
  return nameFromParts({ literal: name });
}
