/* Ways to keep what was made once: one value, a value for each object, the last few values by key. */

/** Makes a value when it is first asked for and keeps it. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** A function of an object that works out each object's value once and keeps it as long as the object lives. */
export const memoized = <Key extends object, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = values.get(key);
    if (known !== undefined) return known.value;
    const value = make(key);
    values.set(key, { value });
    return value;
  };
};

/** Keeps the last values made, by key. */
export type Lru<Value> = {
  /** The value of a key, made where it is not kept. */
  readonly of: (key: string, make: () => Value) => Value;
  readonly forget: (key: string) => void;
};

/** Keeps at most `size` values; the one not asked for longest goes first (least recently used). */
export const lru = <Value>(size: number): Lru<Value> => {
  const values = new Map<string, Value>();
  const keep = (key: string, value: Value): Value => {
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > size && oldest !== undefined) values.delete(oldest);
    return value;
  };
  return {
    of: (key, make) => keep(key, values.get(key) ?? make()),
    forget: (key) => {
      values.delete(key);
    },
  };
};
