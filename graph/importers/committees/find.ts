import { lineKind, type NodeKind, nodeKindHas } from "../../kinds.ts";
import { plainWords } from "../../text/slug.ts";
import type { Gather } from "../shared/gather.ts";

/** What a name of a committee sheet leads to; sure where it is a code, which nothing else has. */
export type Found = { readonly id: string; readonly sure: boolean };
/** Finds what is called so, among the kinds of node that can stand there. */
export type FindNode = (called: string, kinds: readonly NodeKind[]) => Found | "several" | undefined;

type Index = Map<string, Set<string>>;

const note = (index: Index, key: string, id: string): void => {
  if (key === "") return;
  const had = index.get(key);
  if (had === undefined) index.set(key, new Set([id]));
  else had.add(id);
};

/** A code without what spreadsheets take away from it or add to it. */
const loose = (code: string): string =>
  code
    .trim()
    .toLowerCase()
    .replace(/^0+(?=.)/, "")
    .replace(/\.0+$/, "");

const codesOf = ({ nodes }: Gather): Index => {
  const codes: Index = new Map();
  for (const { id, identifiers } of nodes.values())
    for (const { value } of identifiers) note(codes, loose(value), id);
  return codes;
};

/** Nodes of kinds with a trait, or of all other kinds, by what they are called. */
const namesOf = ({ nodes }: Gather, fits: (kind: NodeKind) => boolean): Index => {
  const names: Index = new Map();
  for (const { id, kind, name, short = "" } of nodes.values())
    if (fits(kind)) for (const one of [name, short]) note(names, plainWords(one), id);
  return names;
};

/** Positions by their title with their unit or duty station, in either order: `Head of Office, Port Selim`. */
const situatedOf = ({ nodes, lines }: Gather): Index => {
  const situated: Index = new Map();
  for (const { kind, from, to } of lines.values()) {
    if (kind !== "part-of" && kind !== "located-in") continue;
    const [position, where] = [nodes.get(from), nodes.get(to)];
    if (position === undefined || where === undefined || !isPosition(position.kind)) continue;
    const [title, place] = [plainWords(position.name), plainWords(where.name)];
    for (const key of [`${title} ${place}`, `${place} ${title}`]) note(situated, key, from);
  }
  return situated;
};

/** Posts by the names of those who hold them: a person in one post stands for it, as far as the name tells. */
const holdersOf = ({ nodes, lines }: Gather): Index => {
  const holders: Index = new Map();
  for (const { kind, from, to } of lines.values())
    if (lineKind(kind).fills) note(holders, plainWords(nodes.get(from)?.name ?? ""), to);
  return holders;
};

const isPerson = (kind: NodeKind): boolean => nodeKindHas(kind, "person");
const isPosition = (kind: NodeKind): boolean => nodeKindHas(kind, "position");

const indexesOf = (gathered: Gather) => ({
  codes: codesOf(gathered),
  positions: namesOf(gathered, isPosition),
  situated: situatedOf(gathered),
  holders: holdersOf(gathered),
  people: namesOf(gathered, isPerson),
  names: namesOf(gathered, (kind) => !isPosition(kind) && !isPerson(kind)),
});

/** Finds gathered nodes by code, by title, by title and unit or duty station, by the person who holds one post, else by the person, and by any other name. */
export const nodeFinder = (gathered: Gather): FindNode => {
  const { codes, positions, situated, holders, people, names } = indexesOf(gathered);
  return (called, kinds) => {
    const only = (ids: ReadonlySet<string> | undefined, sure: boolean): Found | "several" | undefined => {
      const fit = [...(ids ?? [])].filter((id) => kinds.includes(gathered.nodes.get(id)?.kind ?? "concept"));
      const [id, second] = fit;
      if (id === undefined) return undefined;
      return second === undefined ? { id, sure } : "several";
    };
    const name = plainWords(called);
    const holding = only(holders.get(name), false);
    const person = holding === "several" ? (only(people.get(name), true) ?? holding) : holding;
    return (
      only(codes.get(loose(called)), true) ??
      only(positions.get(name), false) ??
      only(situated.get(name), false) ??
      person ??
      only(people.get(name), true) ??
      only(names.get(name), false)
    );
  };
};
