import { useState } from "react";
import { lineKind, type NodeKind, nodeKindHas, nodeKindIds } from "../../../graph/kinds.ts";
import type { EditDraft, Ink } from "../../state/editing.ts";
import type { Edit } from "../../state/use-edit.ts";
import { useFreeIds } from "../../state/use-free-ids.ts";
import { drawnByHand, kindsUnder, type LineSaid, scopesSaid } from "./LineChoices.tsx";
import { boxEdit, boxIdOf, lineEdit, lineIdOf, moveLine } from "./operations.ts";

/** Kinds of box that are added by hand; proposals are made in a reform. */
export const placeable: readonly NodeKind[] = nodeKindIds.filter((kind) => !nodeKindHas(kind, "proposal"));

/** The first of the kinds that fits; the table of kinds has one. */
const firstThat = <Kind>(kinds: readonly Kind[], fits: (kind: Kind) => boolean): Kind => {
  const [first] = kinds.filter(fits);
  if (first === undefined) throw new Error("no kind in the table fits");
  return first;
};

const firstPlaced = firstThat(placeable, (kind) => nodeKindHas(kind, "position"));
const firstLine = firstThat(drawnByHand, (kind) => lineKind(kind).reports);

/** What is wished of a draft beside its other end, and the edit that it makes. */
export const useDraft = (draft: EditDraft, ink: Ink) => {
  const freeIds = useFreeIds();
  const [boxKind, setBoxKind] = useState<NodeKind>(firstPlaced);
  const [said, setSaid] = useState<LineSaid>({
    kind: firstLine,
    basis: draft.what === "box" ? "formal" : "practice",
    scope: "general",
    but: "",
  });
  const say = (part: Partial<LineSaid>): void => setSaid({ ...said, ...part });
  const kinds = draft.what === "box" ? kindsUnder(boxKind) : drawnByHand;
  const kind = kinds.includes(said.kind) ? said.kind : (kinds[0] ?? firstLine);
  /** Ids that nothing has; a reform gives its own. */
  const idsFor = (wanted: readonly string[]): Promise<readonly string[]> =>
    ink === "reform" ? Promise.resolve(wanted) : freeIds(wanted);
  const boxUnder = async (name: string, under: string | undefined): Promise<Edit> => {
    const { basis } = said;
    const box = boxIdOf(name);
    const [id = box, line = ""] = await idsFor([
      box,
      ...(under === undefined ? [] : [lineIdOf({ from: box, kind, to: under, basis })]),
    ]);
    return boxEdit({ kind: boxKind, name, under, lineKind: kind, basis }, { box: id, line });
  };
  const lineTo = async (from: string, to: string): Promise<Edit> => {
    const wish = { kind, from, to, basis: said.basis, scopes: scopesSaid(said) };
    const [id = ""] = await idsFor([lineIdOf(wish)]);
    return lineEdit(wish, id);
  };
  /** The edit of the draft with its other end and, for a box, its name; undefined where something is missing. */
  const editOf = async (name: string, other: string | undefined): Promise<Edit | undefined> => {
    if (draft.what === "box") return name === "" ? undefined : boxUnder(name, other);
    if (other === undefined) return undefined;
    return draft.what === "move" ? moveLine(draft.line, other) : lineTo(draft.from, other);
  };
  return { said: { ...said, kind }, say, kinds, boxKind, setBoxKind, editOf };
};
