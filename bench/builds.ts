import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build, Built, Peer, SizeFigures } from './figures.ts';
import { type GeneratedLibrary, generateLibrary, type LibrarySize } from './generate.ts';
import { measureBuild } from './measure.ts';
import { bareProject, type PeerProgram } from './peers.ts';
import { firstProject, ownProject, type Project } from './project.ts';

/** Builds a library with bare Astro, with ours in four ways, and with every peer that is there. */
export async function measureSize(
  folder: string,
  library: LibrarySize,
  peers: readonly PeerProgram[],
  tell: (line: string) => void,
): Promise<SizeFigures> {
  const made = generateLibrary(library);
  const entries = `${library.size.toLocaleString('en')} entries`;
  const build = async (name: string, project: Project): Promise<Built> => {
    const built = await measureBuild(project);
    tell(`${entries}, ${name}: ${(built.wallMilliseconds / 1000).toFixed(1)} s`);
    return built;
  };
  const bare = await inFolder(folder, (root) => build('bare Astro', bareProject(root, made)));
  const builds = await inFolder(folder, async (root): Promise<Record<Build, Built>> => {
    const own = ownProject(root, made);
    const cold = await build('cold', own);
    const second = await build('second', own);
    editEntry(root, made, editText);
    const text = await build('text edited', own);
    editEntry(root, made, editRecord);
    return { cold, second, text, record: await build('record edited', own) };
  });
  const others: Peer[] = [];
  for (const { name, make } of peers) {
    others.push(
      await inFolder(folder, async (root): Promise<Peer> => {
        try {
          const project = make(root, made);
          if (typeof project === 'string') return { name, built: undefined, missing: project };
          return { name, built: await build(name, project) };
        } catch (error) {
          // A peer that fails takes nothing from what was measured of ours.
          return { name, built: undefined, missing: `It failed: ${error}` };
        }
      }),
    );
  }
  return { size: library.size, bare, builds, peers: others };
}

/** Builds the library of this repository, cold. */
export async function measureFirst(folder: string): Promise<Built> {
  return inFolder(folder, (root) => measureBuild(firstProject(root)));
}

/** Gives work a folder of its own below `folder`, and removes that when the work is over. */
export async function inFolder<Result>(
  folder: string,
  work: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = join(folder, 'project');
  mkdirSync(root);
  try {
    return await work(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Writes one entry of a project anew: the work in the middle, cited neither most nor least. */
function editEntry(
  root: string,
  { files }: GeneratedLibrary,
  edit: (text: string) => string,
): void {
  const { path } = entryToEdit(files);
  const file = join(root, 'content', path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** The entry that edits change. */
export function entryToEdit(files: GeneratedLibrary['files']): GeneratedLibrary['files'][number] {
  const works = files.filter(({ path }) => path.startsWith('works/'));
  const middle = works[Math.floor(works.length / 2)];
  if (middle === undefined) throw new Error('The library has no work to edit.');
  return middle;
}

/** The text of an entry with one sentence more; its record stays. */
export function editText(text: string, sentence = 'A sentence that was not there.'): string {
  return `${text.trimEnd()} ${sentence}\n`;
}

/** A work with another title: its reference changes wherever it stands. Its text stays. */
export function editRecord(text: string): string {
  return text.replace(/^title: ["']?/m, '$&Revised ');
}
