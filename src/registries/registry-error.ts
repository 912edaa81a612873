/** Why a registry gave nothing. */
export type RegistryFault =
  /** It knows no such record. */
  | 'missing'
  /** Nobody answers. */
  | 'unreachable'
  /** It answers that it is busy or broken. */
  | 'busy'
  /** It answers something else than a record, or leads astray. */
  | 'refused'
  /** The answer is too long, cut off, or no record. */
  | 'unreadable';

/** A registry gave no record; the message says so in a sentence. */
export class RegistryError extends Error {
  override name = 'RegistryError';
  readonly kind: RegistryFault;
  /** How long the registry asks to wait, in milliseconds, where it says. */
  readonly wait: number | undefined;

  constructor(kind: RegistryFault, message: string, wait?: number) {
    super(message);
    this.kind = kind;
    this.wait = wait;
  }

  /** True for what may be over at the next try. */
  get isPassing(): boolean {
    return this.kind === 'busy' || this.kind === 'unreachable';
  }
}
