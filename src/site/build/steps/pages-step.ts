import { cpSync } from 'node:fs';
import { join } from 'node:path';
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

await answerStep(PAGES, async ({ root, site, address, madeFrom, part }) => {
  usePrepared(preparedFolder(root, 'build'));
  const program = await loadPageProgram(root);
  program.serveAt(address);
  const kept = openKeptPages(join(root, '.cache', 'pages'), `${madeFrom} ${programDigest(root)}`);
  const served = publicFiles(root);
  const made = await renderPages({ program, site, kept, served, part, onFile: tellFile }).catch(
    (error: Error) => {
      throw Object.assign(error, { loc: sourcePlace(error) });
    },
  );
  refuseLoggedErrors(program.log);
  const warnings = [...made.warnings, ...program.log.warnings];
  if (part.number > 0) return { ...made, warnings };
  cpSync(compiledFolders(root).assets, site, { recursive: true });
  copyPublicFiles(root, site);
  const licences = await timeStage('licences', () => writeThirdPartyText(site, root));
  return { ...made, warnings: [...warnings, ...licences] };
});
