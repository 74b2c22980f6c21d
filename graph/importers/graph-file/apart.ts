import { cut } from "../../text/slug.ts";
import type { Words } from "../../vocabulary.ts";
import { idGiver } from "../shared/id-giver.ts";
import type { FileNode } from "./graph.ts";
import { nameAttributes, pick } from "./reading.ts";

/** The nodes of a file, each under an id of its own, and the ids that the file gives to several. */
export type NodesApart = { readonly nodes: readonly FileNode[]; readonly shared: ReadonlySet<string> };

const signature = ({ id, inside, values }: FileNode): string =>
  JSON.stringify([id, inside ?? null, [...values].sort()]);

/** Whether nothing that one says is said otherwise by the other. */
const agrees = (one: FileNode, other: FileNode): boolean =>
  (one.inside === undefined || other.inside === undefined || one.inside === other.inside) &&
  [...other.values].every(([name, value]) => (one.values.get(name) ?? value) === value);

const together = (one: FileNode, other: FileNode): FileNode => ({
  ...one,
  inside: one.inside ?? other.inside,
  values: new Map([...other.values, ...one.values]),
});

const called = ({ id, values }: FileNode): string => {
  const lowered = new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
  return cut(pick(lowered, nameAttributes) ?? id, 80);
};

const words = (first: FileNode, other: FileNode): Words => {
  const [one, two] = [called(first), called(other)];
  return {
    en: `the id "${first.id}" stands for "${one}" and for another node, "${two}": read as two, and what refers to the id as meaning the first, which is not certain`,
    fr: `l'identifiant « ${first.id} » désigne « ${one} » et un autre élément, « ${two} » : lus comme deux, et ce qui renvoie à l'identifiant comme désignant le premier, ce qui n'est pas certain`,
  };
};

/**
 * Nodes of one id that do not contradict each other as one; what says otherwise is a node of its own, to which
 * nothing refers. `tell` is told of each of these.
 */
export const nodesApart = (
  given: readonly FileNode[],
  tell: (node: FileNode, words: Words) => void,
): NodesApart => {
  const first = new Map<string, FileNode>();
  const others = new Map<string, FileNode>();
  for (const node of given) {
    const had = first.get(node.id);
    if (had === undefined) first.set(node.id, node);
    else if (agrees(had, node)) first.set(node.id, together(had, node));
    else if (!others.has(signature(node))) others.set(signature(node), node);
  }
  const give = idGiver((id) => first.has(id));
  const apart = Array.from(others.values(), (node) => {
    tell(node, words(first.get(node.id) ?? node, node));
    return { ...node, id: give.fresh(node.id), written: node.id };
  });
  return {
    nodes: [...first.values(), ...apart].sort((a, b) => a.row - b.row),
    shared: new Set(apart.map(({ written }) => written)),
  };
};
