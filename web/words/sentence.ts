import { type KnownNodes, longName } from "./names.ts";
import { unbroken } from "./unbroken.ts";

type Named = { readonly id: string; readonly name: string; readonly short: string };

/** What has a short form, the longest names first so that no name is taken for a part of another. */
const withShort = (ids: readonly string[], record: KnownNodes): Named[] =>
  [...new Set(ids)]
    .flatMap((id) => {
      const node = record.nodes.get(id);
      return node?.short === undefined || node.short === node.name ? [] : [{ ...node, short: node.short }];
    })
    .sort((a, b) => b.name.length - a.name.length);

/** A sentence that names things in full, with their short forms instead: what one would say aloud. */
export const spoken = (message: string, ids: readonly string[], record: KnownNodes): string => {
  let text = message;
  for (const node of withShort(ids, record))
    text = text.replaceAll(longName(node), node.short).replaceAll(node.name, node.short);
  return unbroken(text.charAt(0).toUpperCase() + text.slice(1));
};

/** The short forms a spoken sentence uses, with what they stand for. */
export const abbreviations = (message: string, ids: readonly string[], record: KnownNodes): Named[] =>
  withShort(ids, record)
    .filter((node) => message.includes(node.name))
    .sort((a, b) => message.indexOf(a.name) - message.indexOf(b.name));
