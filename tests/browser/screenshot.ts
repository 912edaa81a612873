import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { readBuildRecord } from '../../src/disk/build-record.ts';
import { startPreviewServer } from '../../src/site/server/preview-server.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';

/*
 * Pictures of built pages, to look at:
 *   npm run screenshots -- OUTDIR [/path/ ...]
 * Each page at 1280 and 390 px, light and dark, whole. Without paths: the home page, each index,
 * and the first page under each. A path may carry a fragment.
 */
const [outFolder, ...given] = process.argv.slice(2);
if (!outFolder) {
  process.stderr.write('Name a folder: npm run screenshots -- OUTDIR [/path/ ...]\n');
  process.exit(2);
}
const dist = join(process.cwd(), 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  process.stderr.write('There is no built site in dist/ yet. Run: npm run build\n');
  process.exit(1);
}
const base = readBuildRecord(process.cwd(), 'dist')?.base ?? '/';
mkdirSync(outFolder, { recursive: true });
const server = await startPreviewServer({ folder: dist, base, port: 0, host: '127.0.0.1' });
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({ executablePath, env, args: [...CHROMIUM_ARGS] });
try {
  for (const width of [1280, 390]) {
    for (const theme of ['light', 'dark'] as const) {
      const viewport = { width, height: width > 600 ? 900 : 844 };
      const context = await browser.newContext({ viewport, colorScheme: theme });
      const page = await context.newPage();
      for (const path of given.length > 0 ? given : samplePaths(dist)) {
        await page.goto(new URL(path.replace(/^\//, ''), server.address).href);
        await page.evaluate('document.fonts.ready');
        // A type face that came late is shown from the next page on.
        await page.reload();
        await page.evaluate('document.fonts.ready');
        const file = join(outFolder, `${nameOf(path)}-${width}-${theme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        process.stdout.write(`${file}\n`);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}

function samplePaths(folder: string): string[] {
  const pages = (parent: string) =>
    readdirSync(parent, { withFileTypes: true })
      .filter((item) => item.isDirectory() && existsSync(join(parent, item.name, 'index.html')))
      .map((item) => item.name);
  const under = pages(folder).flatMap((name) => {
    const first = pages(join(folder, name))[0];
    return first ? [`/${name}/`, `/${name}/${first}/`] : [`/${name}/`];
  });
  return ['/', ...under, '/404.html'];
}

function nameOf(path: string): string {
  return path.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'home';
}
