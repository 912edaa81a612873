import { EXPORT_FORMATS } from '../../core/formats/formats.ts';

/** What the addresses of files of records end in, without the dot in front. */
export const RECORD_EXTENSIONS: readonly string[] = EXPORT_FORMATS.map(
  ({ extension }) => extension,
);
