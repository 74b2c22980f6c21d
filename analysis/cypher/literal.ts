/** A text in single quotes. */
export const cypherString = (value: string): string =>
  `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\r", "\\r").replaceAll("\n", "\\n")}'`;

const name = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll("`", "``")}\``);

/** A JSON value as Cypher writes it: texts in single quotes, keys of maps without any, nothing as `null`. */
export const cypherLiteral = (value: unknown): string => {
  if (typeof value === "string") return cypherString(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${name(key)}: ${cypherLiteral(inner)}`);
    return `{${entries.join(", ")}}`;
  }
  return value === undefined ? "null" : String(value);
};
