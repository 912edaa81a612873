/**
 * To be imported before any schema by whatever uses schemas in a browser: zod would else try whether
 * it may compile code, which the pages’ Content-Security-Policy refuses and reports.
 */
import { z } from 'zod';

z.config({ jitless: true });
