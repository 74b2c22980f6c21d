import type { VisibleLine, VisibleNode } from "./types.ts";

/** A hat in the picture is a tab on the post that wears it. */
export const tabId = (post: string, hat: string): string => `${post}~${hat}`;

/** Who wears each hat, the first of several. */
export const wearersOf = (nodes: readonly VisibleNode[]): ReadonlyMap<string, string> => {
  const wearers = new Map<string, string>();
  for (const node of nodes)
    for (const hat of node.hats) if (!wearers.has(hat.id)) wearers.set(hat.id, node.id);
  return wearers;
};

/** The box a node is drawn as: its wearer's for a worn hat, else its own. */
export const wearerOf = (wearers: ReadonlyMap<string, string>, id: string): string => wearers.get(id) ?? id;

/** Where an end of a line touches the picture: a tab where it holds under a hat, else the box. */
export const anchorOf = (
  wearers: ReadonlyMap<string, string>,
  nodes: ReadonlyMap<string, VisibleNode>,
  line: VisibleLine,
  end: string,
): string => {
  const wearer = wearers.get(end);
  if (wearer !== undefined) return tabId(wearer, end);
  const worn = line.hat !== undefined && nodes.get(end)?.hats.some((hat) => hat.id === line.hat);
  return worn && line.hat !== undefined ? tabId(end, line.hat) : end;
};
