import type { Digraph } from "./digraph.ts";

/**
 * Unity of command (Fayol): of the nodes with a superior, the share with exactly one. 0 to 1;
 * undefined where nobody has one. Breaches are the nodes with more.
 */
export const unityOfCommand = ({ into }: Digraph): { share: number; breaches: number[] } | undefined => {
  const led = [...into.keys()].filter((node) => (into[node]?.length ?? 0) > 0);
  if (led.length === 0) return undefined;
  const breaches = led.filter((node) => (into[node]?.length ?? 0) > 1);
  return { share: 1 - breaches.length / led.length, breaches };
};
