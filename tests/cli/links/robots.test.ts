import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../src/cli/links/robots.ts';

const allows = (text: string, path: string) => readRobots(text, 'Tracings').allows(path);

describe('a robots.txt', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['user-agent: *\r\ndisallow: /private # so', '/private/a', false],
    ['User-agent: *\nDisallow: /private', '/public', true],
    ['User-agent: *\nDisallow: /\nAllow: /a', '/a/b', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: tracings\nDisallow: /b', '/a', true],
    ['User-agent: Other\nUser-agent: Tracings\nDisallow: /a', '/a', false],
    ['User-agent: Other\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a/b.pdf?c', true],
    ['User-agent: *\nDisallow: /*/c*d', '/a/b/c/x/d', false],
    ['User-agent: *\nDisallow: /a$', '/a', false],
    ['User-agent: *\nDisallow: /a$', '/ab', true],
    ['User-agent: *\nDisallow: /*?q=', '/a?q=b', false],
    ['Disallow: /', '/a', true],
    ['<html>Not found: /</html>', '/a', true],
  ])('%j, asked for %s: %s', (text, path, allowed) => {
    expect(allows(text, path)).toBe(allowed);
  });

  it('is read in one pass, whatever stars it has', () => {
    const text = `User-agent: *\nDisallow: /${'a*'.repeat(2000)}b$`;
    expect(allows(text, `/${'a'.repeat(50_000)}`)).toBe(true);
  });
});
