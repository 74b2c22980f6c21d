const collator = new Intl.Collator("en", { numeric: true });

/** Order of texts as people number them: `R-2` before `R-10`, `§ 9` before `§ 11`. For `toSorted`. */
export const inNumbering = (one: string, other: string): number => collator.compare(one, other);
