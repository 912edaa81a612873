import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../../../core/text/words.ts';
import { copyPublicFiles, publicFiles } from '../../../disk/content-folder.ts';
import { openKeptPages } from '../../../disk/kept-pages.ts';
import { preparedFolder, usePrepared } from '../../../disk/prepared-library.ts';
import { refuseLoggedErrors } from '../astro-log.ts';
import { compiledFolders, programDigest } from '../compiled-pages.ts';
import { loadPageProgram } from '../load-page-program.ts';
import { renderPages } from '../render-pages.ts';
import { sourcePlace } from '../source-place.ts';
import { timeStage } from '../stages.ts';
import { writeThirdPartyText } from '../third-party.ts';
import { answerStep, tellFile } from './answer-step.ts';
import { PAGES } from './build-steps.ts';

/** Components are called by Astro’s own functions, a dozen between two of ours. */
Error.stackTraceLimit = 100;

await answerStep(PAGES, async ({ root, site, address, madeFrom }) => {
  usePrepared(preparedFolder(root, 'build'));
  const program = await loadPageProgram(root);
  program.serveAt(address);
  const kept = openKeptPages(join(root, '.cache', 'pages'), `${madeFrom} ${programDigest(root)}`);
  const served = publicFiles(root);
  const render = () =>
    renderPages({ program, site, kept, served, onFile: tellFile }).catch((error: Error) => {
      throw Object.assign(error, { loc: sourcePlace(error) });
    });
  const rendered = await timeStage('pages', render, ({ pages, kept: taken }) => {
    const rest = taken === 0 ? '' : `, ${taken.toLocaleString('en')} kept`;
    return `built ${counted(pages, 'page', 'pages')}${rest}`;
  });
  refuseLoggedErrors(program.log);
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error('The site has no home page: src/pages/index.astro gave no index.html.');
  }
  cpSync(compiledFolders(root).assets, site, { recursive: true });
  copyPublicFiles(root, site);
  const licences = await timeStage('licences', () => writeThirdPartyText(site, root));
  const { pages, files } = rendered;
  return { pages, files, warnings: [...rendered.warnings, ...program.log.warnings, ...licences] };
});
