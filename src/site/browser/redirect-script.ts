/** Where the script of redirect pages stands, below the base. */
export const REDIRECT_SCRIPT_FILE = 'redirect.js';

/**
 * What a redirect page runs: it goes on to the new address and takes the fragment along, which
 * neither a `<meta>` nor a host does. The place that the new address names itself comes first.
 */
export const REDIRECT_SCRIPT = `const link = document.querySelector('a');
if (link) {
  if (link.hash === '') link.hash = location.hash;
  location.replace(link.href);
}
`;
