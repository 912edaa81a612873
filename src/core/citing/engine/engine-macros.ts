import processor, { type Build, type State, type Token } from 'citeproc';
import { isUnpatched } from './engine-patches.ts';

/** A macro of a sort key as steps, with what the build was at before them and what it was left at. */
interface Expansion {
  readonly steps: readonly Token[];
  readonly before: readonly unknown[];
  readonly after: ReturnType<typeof carriedOn>;
}

/**
 * Lets the sort keys of an engine share the steps of their macros. citeproc-js 2.4.63 does so in
 * layouts, but under `<sort>` it writes a macro out at each of its calls: APA comes to 138,000
 * steps, of which 3,000 differ. Here a macro is built once for all calls among which its steps
 * cannot differ, and leaves behind what it would have left behind each time.
 */
export function shareSortMacros(): void {
  if (!isUnpatched('shared macros')) return;
  const { expandMacro, getMacroTarget, buildMacro } = processor;
  const known = new WeakMap<State, Map<string, Expansion[]>>();
  let calling: Token[] = [];

  processor.expandMacro = function expand(call, steps) {
    const outer = calling;
    calling = steps;
    expandMacro.call(this, call, steps);
    calling = outer;
  };

  processor.getMacroTarget = function target(name) {
    return this.build.extension ? [] : getMacroTarget.call(this, name);
  };

  processor.buildMacro = function build(steps, nodes) {
    if (!this.build.extension) {
      buildMacro.call(this, steps, nodes);
      return;
    }
    const macros = known.get(this) ?? new Map<string, Expansion[]>();
    known.set(this, macros);
    const name = this.build.macro_stack.at(-1) ?? '';
    const expansions = macros.get(name) ?? [];
    macros.set(name, expansions);
    const before = surroundings(this);
    let found = expansions.find((other) => other.before.every((value, at) => value === before[at]));
    if (found === undefined) {
      buildMacro.call(this, steps, nodes);
      this.configureTokenList(steps);
      found = { steps, before, after: carriedOn(this.build) };
      expansions.push(found);
    }
    Object.assign(this.build, found.after);
    calling.push(stepThrough(found.steps));
  };
}

/**
 * What the steps of a macro depend on: which of the two sorts it is, the language, the names that
 * have it as a substitute, and what is carried on. All else that a build looks at is the same in
 * each macro or set there, as the depth is: never outermost.
 */
function surroundings({ build, opt }: State): readonly unknown[] {
  return [build.area, opt.lang, build.name_label.at(-1), ...Object.values(carriedOn(build))];
}

/** What one macro may change for the next: the format of names, and that a date was met. */
function carriedOn(build: Build) {
  const { date_key, name_flag, family, given, 'et-al': others } = build;
  return { date_key, name_flag, family, given, 'et-al': others };
}

/** A step that runs others. */
function stepThrough(steps: readonly Token[]): Token {
  const step = new processor.Token('text', processor.SINGLETON);
  step.execs.push((state, item, cited) => {
    let next = 0;
    for (let at = steps[next]; at !== undefined; at = steps[next]) {
      next = processor.tokenExec.call(state, at, item, cited);
    }
    return undefined;
  });
  return step;
}
