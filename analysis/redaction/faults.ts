import { nodeKindHas } from "../../graph/kinds.ts";
import type { Dataset } from "../../graph/model/dataset.ts";
import { callingsOf } from "../../graph/model/node.ts";
import { plainWords } from "../../graph/text/slug.ts";

/** Letters of a code in one piece are few: `GONE1`, `FIN-DIR-02`; more of them are a word, which may be a name. */
const mostLetters = 4;

/** Whether a text can only be a number or a code: no letters, or figures with a few letters in one word that is no address. */
const isCode = (text: string): boolean => {
  const runs = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (runs.length === 0) return true;
  return /\d/.test(text) && !/[\s@]/.test(text) && runs.every((run) => [...run].length <= mostLetters);
};

/** What stands in a value that names several, or one with something in brackets: `Ann Top (Secretary General)`. */
const piecesOf = (value: string): string[] =>
  value
    .split(/[()<>[\],;|/\n\r]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");

type Recorded = Pick<Dataset, "nodes" | "coverage">;

/**
 * Tells of what a source says where the record has nothing whether it may be somebody's name: it is no code or number, and
 * nothing on record but people is called so.
 */
export const mayNameSomebody = ({ nodes }: Pick<Recorded, "nodes">): ((value: string) => boolean) => {
  const called = new Set(
    nodes.flatMap((node) => (nodeKindHas(node.kind, "person") ? [] : callingsOf(node).map(plainWords))),
  );
  const isKnown = (text: string): boolean => isCode(text) || called.has(plainWords(text));
  return (value) => !isKnown(value) && piecesOf(value).some((piece) => !isKnown(piece));
};

/** What faults of the source name and may be people: whole, and what stands between brackets, commas and bars. */
export const namesInFaults = ({ nodes, coverage }: Recorded): string[] => {
  const isName = mayNameSomebody({ nodes });
  const values = new Set(coverage.flatMap(({ value }) => value ?? []));
  return [...new Set([...values].flatMap((value) => [value, ...piecesOf(value)]))].filter(isName);
};
