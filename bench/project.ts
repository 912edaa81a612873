import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import site from '../src/site.config.ts';
import { makeProject, REPOSITORY } from '../tests/project.ts';
import type { GeneratedLibrary } from './generate.ts';

/** A project folder that a build can run in, away from the repository. */
export interface Project {
  readonly root: string;
  /** The program that builds it, and what it is given. */
  readonly command: string;
  readonly args: readonly string[];
}

/**
 * This repository with another library: copies of its code and settings, so that nobody’s edits
 * change what is measured half-way. Its first page names works and an essay of that library.
 */
export function ownProject(root: string, { files, drawer, essay }: GeneratedLibrary): Project {
  const { essay: _, ...home } = { ...site.home, drawer };
  const named = essay === undefined ? home : { ...home, essay };
  makeProject(root, { content: files, config: { ...site, home: named } });
  return { root, ...BUILD };
}

/** This repository with its own library. */
export function firstProject(root: string): Project {
  makeProject(root, { content: join(REPOSITORY, 'content'), config: site });
  return { root, ...BUILD };
}

const BUILD = {
  command: process.execPath,
  args: [
    '--import',
    pathToFileURL(join(import.meta.dirname, 'stage-log.ts')).href,
    'src/cli/build.ts',
  ],
};
