/**
 * Memoizes a function: the same one, which remembers what it made of an object as long as that is
 * there. The object must not be changed in place, nor what is made of it. Whatever else it is given is
 * passed over, so that a list can be mapped by it: `items.map(itemDigest)`.
 */
export function remember<Subject extends object, Value>(
  make: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new WeakMap<Subject, { readonly value: Value }>();
  return (subject) => {
    const kept = known.get(subject) ?? { value: make(subject) };
    known.set(subject, kept);
    return kept.value;
  };
}

/** The same for what is made of an object and of texts beside it. */
export function rememberWith<Subject extends object, Parts extends readonly string[], Value>(
  make: (subject: Subject, ...parts: Parts) => Value,
): (subject: Subject, ...parts: Parts) => Value {
  const valuesOf = remember((_subject: Subject) => new Map<string, { readonly value: Value }>());
  return (subject, ...parts) => {
    const values = valuesOf(subject);
    // No text holds the character that parts them.
    const key = parts.join('\0');
    const kept = values.get(key) ?? { value: make(subject, ...parts) };
    values.set(key, kept);
    return kept.value;
  };
}
