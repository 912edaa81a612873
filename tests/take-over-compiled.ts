import { inject } from 'vitest';
import { BUILT_ONCE } from './project.ts';

/** Lets the projects that tests make take over what was compiled before them (`build-once.ts`). */
process.env[BUILT_ONCE] = inject('builtOnce');
