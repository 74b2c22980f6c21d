/** What a key means to a combobox whose list holds so many entries, of which one is marked. */
export type ComboboxMove =
  | { readonly do: "mark"; readonly at: number }
  | { readonly do: "take" }
  | { readonly do: "close" };

/** The move of a key: arrows mark the next or the one before, round the ends; undefined where the key is not for us. */
export const comboboxMove = (key: string, at: number, count: number): ComboboxMove | undefined => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  const size = Math.max(count, 1);
  if (step !== undefined) return { do: "mark", at: (at + step + size) % size };
  if (key === "Enter") return { do: "take" };
  return key === "Escape" ? { do: "close" } : undefined;
};
