import { siteConfigSchema } from '../../core/model/site-config.ts';
import { preparedInUse, readPrepared, SETTINGS_COLLECTION } from '../../disk/prepared-library.ts';

/**
 * The settings of the library whose pages are made: in what Astro compiles, this stands in the place
 * of `src/site.config.ts`, so that it need not be compiled again for another title.
 */
const [settings] = readPrepared(preparedInUse(), SETTINGS_COLLECTION);

export default siteConfigSchema.parse(settings?.view());
