import { join } from 'node:path';
import { inject } from 'vitest';

/*
 * Lets every process that the tests start keep what it compiled, for the next one: half the time of
 * a command went into reading its modules. The variable is set where the tests run: a process of
 * Vitest that had it from its start would write out all that it compiled itself, for nobody.
 * The copies of the software that tests make share it by way of links (project.ts).
 */
process.env['NODE_COMPILE_CACHE'] = join(inject('runFolder'), 'compiled');
process.env['NODE_COMPILE_CACHE_PORTABLE'] = '1';
