/** An error makes an entry false, unsafe or unreadable; a warning is about style. */
export type Severity = 'error' | 'warning';
