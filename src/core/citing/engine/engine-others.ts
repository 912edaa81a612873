import processor from 'citeproc';
import { isUnpatched } from './engine-patches.ts';

/**
 * Lets the engine print *et al.* behind the names of a role that more people had than the work
 * names (`others`), in the form and with the words of the style. CSL has no sign for it, and
 * citeproc-js 2.4.63 prints *et al.* only for names that it leaves out itself.
 */
export function printUnnamedOthers(): void {
  if (!isUnpatched('unnamed others')) return;
  const { prototype } = processor.NameOutput;
  const { setEtAlParameters } = prototype;
  prototype.setEtAlParameters = function setForOthers() {
    setEtAlParameters.call(this);
    const others = this.Item['others'];
    if (!Array.isArray(others) || this.state.tmp.sort_key_flag) return;
    for (const variable of this.variables) {
      const spec = this.etal_spec[variable];
      if (spec === undefined || !others.includes(variable)) continue;
      // Bodies stand behind persons, and the words behind all of them.
      if ((this.institutions[variable] ?? []).length > 0) spec.institutions = 1;
      else spec.freeters = 1;
    }
  };
}
