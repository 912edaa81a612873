import { type Policy, pagePolicy } from '../../core/formats/content-security-policy.ts';
import { LIST_STYLES } from '../../core/formats/list/list-styles.ts';
import { FIRST_SCRIPT } from '../browser/first-script.ts';

/** The policy in the `<meta>` of every page that Astro writes. */
export const PAGE_POLICY: Policy = pagePolicy({ scripts: [FIRST_SCRIPT], styles: [] });

/**
 * The policy for a header, on every HTML file of the site: lists to take away have their style sheet
 * inside, and only a header can refuse to be shown in the frame of another site.
 */
export const HEADER_POLICY: Policy = {
  ...pagePolicy({ scripts: [FIRST_SCRIPT], styles: [LIST_STYLES] }),
  'frame-ancestors': ["'none'"],
};
