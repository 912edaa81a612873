import { describe, expect, test } from 'vitest';
import { compilePages } from '../../src/site/build/compile-pages.ts';

/** The plugin as Vite would be given it, as far as it resolves modules. */
interface Plugin {
  readonly resolveId: (this: Asking, id: string, importer?: string) => unknown;
}

/** What Vite gives a plugin with each question. */
interface Asking {
  readonly environment: { readonly name: string };
  readonly error: (message: string) => never;
}

/** What a module is resolved to in the environment of that name; undefined where Vite decides. */
async function resolved(environment: string, id: string, importer?: string): Promise<unknown> {
  let plugin: Plugin | undefined;
  const setup: unknown = compilePages('program', new Set()).hooks['astro:config:setup'];
  if (typeof setup !== 'function') throw new Error('The integration has no such hook.');
  await setup({
    updateConfig: ({ vite }: { vite: { plugins: [Plugin] } }) => {
      [plugin] = vite.plugins;
    },
  });
  const error = (message: string) => {
    throw new Error(message);
  };
  return plugin?.resolveId.call({ environment: { name: environment }, error }, id, importer);
}

describe('what is compiled', () => {
  const page = '/project/src/pages/index.astro';

  test('reads the settings when it runs, wherever a page names them', async () => {
    const ids = ['../site.config.ts', '../../src/site.config.ts', './site.config.ts'];
    // Vite finds the module by these as well.
    for (const id of [...ids, '../site.config', '../site.config.js']) {
      expect(await resolved('prerender', id, page), id).toMatch(/prepared-settings\.ts$/);
    }
  });

  test('takes other modules as they are', async () => {
    for (const id of ['../my-site.config.ts', '../site.config.tsx', 'astro:content']) {
      expect(await resolved('prerender', id, page)).toBeUndefined();
    }
  });

  test('refuses a script that would hold the settings of one library', async () => {
    for (const id of ['../site.config.ts', '../site.config']) {
      await expect(resolved('client', id, '/project/src/search/page.ts'), id).rejects.toThrow(
        '/project/src/search/page.ts takes the settings into a script',
      );
    }
  });
});
