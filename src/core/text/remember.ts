/**
 * The same function, which remembers what it made of an object and of texts beside it as long as the
 * object is there. The object must not be changed in place, nor what is made of it.
 */
export function remember<Subject extends object, Parts extends readonly string[], Value>(
  make: (subject: Subject, ...parts: Parts) => Value,
): (subject: Subject, ...parts: Parts) => Value {
  const alone = new WeakMap<Subject, { readonly value: Value }>();
  const known = new WeakMap<Subject, Map<string, { readonly value: Value }>>();
  return (subject, ...parts) => {
    if (parts.length === 0) {
      const kept = alone.get(subject) ?? { value: make(subject, ...parts) };
      alone.set(subject, kept);
      return kept.value;
    }
    const values = known.get(subject) ?? new Map<string, { readonly value: Value }>();
    known.set(subject, values);
    // No text holds the character that parts them.
    const key = parts.join('\0');
    const kept = values.get(key) ?? { value: make(subject, ...parts) };
    values.set(key, kept);
    return kept.value;
  };
}
