/** Fields of a dataset that refer to something by its id, are chosen from a list, or are dates: they name nobody. */
export const tokensOfData: ReadonlySet<string> = new Set([
  ...["id", "from", "to", "hat", "node", "source", "scheme", "recommendation", "roles"],
  ...["addressees", "inferredAddressees", "concerns", "cluster"],
  ...["kind", "op", "nodeKind", "lineKind", "direction", "scope", "scopes", "level", "state", "members"],
  ...["basis", "polarity", "authority", "degree", "clarity", "confidence", "form", "firmness"],
  ...["since", "until", "date"],
]);

/** The same structure with every text changed but those of some fields; for a schema to parse again. */
export const mapTexts = (
  value: unknown,
  tokens: ReadonlySet<string>,
  change: (text: string) => string,
): unknown => {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, tokens, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      tokens.has(key) ? each : mapTexts(each, tokens, change),
    ]),
  );
};
