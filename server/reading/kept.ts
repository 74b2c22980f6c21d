/** Keeps the last values made, by key. */
export type Kept<Value> = {
  readonly of: (key: string, make: () => Value) => Value;
  readonly forget: (key: string) => void;
};

/** Keeps at most `size` values; the one not asked for longest goes first. */
export const kept = <Value>(size: number): Kept<Value> => {
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
