/** Cypher as Markdown shows it, to be copied whole. */
export const fencedCypher = (cypher: string): string => `\`\`\`cypher\n${cypher.trimEnd()}\n\`\`\``;
