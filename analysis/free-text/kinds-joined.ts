import { nodeKindHas, nodeKindIds } from "../../graph/kinds.ts";
import type { TextToken } from "./tokens.ts";

const isActorKind = ({ rows, values }: TextToken): boolean => {
  const kind = nodeKindIds.find((id) => id === values?.kind);
  return rows === undefined && kind !== undefined && nodeKindHas(kind, "actor");
};

const nothing: TextToken["notions"] = new Set();

/** `posts and bodies`: two kinds at once are no kind that a question could take, but all who act. */
export const withKindsJoined = (tokens: readonly TextToken[]): TextToken[] => {
  const place = tokens.findIndex(
    (token, at) =>
      isActorKind(token) &&
      tokens[at + 1]?.particle === "and" &&
      isActorKind(tokens[at + 2] ?? { text: "", weight: 0, notions: nothing }),
  );
  if (place < 0) return [...tokens];
  const text = tokens
    .slice(place, place + 3)
    .map((one) => one.text)
    .join(" ");
  const start = tokens[place - 1]?.particle === "what" ? place - 1 : place;
  const who: TextToken = { text, weight: 0.5, notions: nothing, particle: "who" };
  return [...tokens.slice(0, start), who, ...tokens.slice(place + 3)];
};
