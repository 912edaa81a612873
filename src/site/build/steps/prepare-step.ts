import { identifierRedirects } from '../../../core/graph/identifier-redirects.ts';
import { preparedFolder } from '../../../disk/prepared-library.ts';
import { redirectsOf } from '../../files/redirects.ts';
import { refuseFaultySettings } from '../library-options.ts';
import { prepare } from '../prepare.ts';
import { writeSiteFiles } from '../write-site-files.ts';
import { answerStep } from './answer-step.ts';
import { PREPARE } from './build-steps.ts';

await answerStep(PREPARE, async ({ root, base, site, isPublished }) => {
  const config = await refuseFaultySettings(root, { isPublished });
  if (config === undefined) return { warnings: [] };
  const warnings: string[] = [];
  const warn = (sentence: string) => void warnings.push(sentence);
  const folder = preparedFolder(root, 'build');
  const prepared = await prepare({ root, base, folder }, config, warn);
  await writeSiteFiles(site, prepared, config);
  const { library } = prepared;
  const redirects = [...redirectsOf(library), ...identifierRedirects(library)];
  return {
    warnings,
    address: config.site,
    hosting: { host: new URL(config.site).hostname, base, redirects },
  };
});
