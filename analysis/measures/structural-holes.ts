import { type Digraph, neighbours } from "./digraph.ts";

const tie = ({ out }: Digraph, a: number, b: number): number =>
  (out[a]?.includes(b) ? 1 : 0) + (out[b]?.includes(a) ? 1 : 0);

/**
 * Burt's constraint of a node: Cᵢ = Σⱼ (pᵢⱼ + Σ_q pᵢ_q p_qⱼ)², with pᵢⱼ = (aᵢⱼ + aⱼᵢ)/Σₖ(aᵢₖ + aₖᵢ).
 * j runs over the direct contacts. Undefined for an isolate. Burt 1992.
 */
export const constraint = (graph: Digraph, node: number): number | undefined => {
  const contacts = neighbours(graph, node);
  if (contacts.length === 0) return undefined;
  const strength = (a: number): number => neighbours(graph, a).reduce((sum, b) => sum + tie(graph, a, b), 0);
  const total = new Map([node, ...contacts].map((one) => [one, strength(one)]));
  const share = (a: number, b: number): number => tie(graph, a, b) / (total.get(a) ?? 1);
  const invested = new Map<number, number>();
  const add = (end: number, amount: number): void => {
    if (end !== node) invested.set(end, (invested.get(end) ?? 0) + amount);
  };
  for (const contact of contacts) {
    add(contact, share(node, contact));
    for (const end of neighbours(graph, contact))
      if (contacts.includes(end)) add(end, share(node, contact) * share(contact, end));
  }
  return [...invested.values()].reduce((sum, amount) => sum + amount ** 2, 0);
};

/**
 * Effective size of a node's network, ties taken as undirected: n − 2t/n with n contacts and t ties among
 * them (Borgatti 1997 after Burt 1992). Undefined for an isolate.
 */
export const effectiveSize = (graph: Digraph, node: number): number | undefined => {
  const contacts = neighbours(graph, node);
  if (contacts.length === 0) return undefined;
  const ties = contacts.flatMap((a, place) =>
    contacts.slice(0, place).filter((b) => tie(graph, a, b) > 0),
  ).length;
  return contacts.length - (2 * ties) / contacts.length;
};
