import { useMemo } from "react";
import { lineKind } from "../../../graph/kinds.ts";
import { bases, scopes } from "../../../graph/vocabulary.ts";
import type { ViewLine } from "../../../server/contract/view.ts";
import type { ViewState } from "../../../server/contract/view-state.ts";
import type { Emphasis } from "../../canvas/emphasis.ts";
import type { LineLabel } from "../../canvas/label-places.ts";
import { usePointed } from "../../state/pointed.ts";
import type { OpenRecord } from "../../state/record.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { type Speaker, useWords } from "../../words/index.ts";

/** What a line of evidence says on the picture: its subjects, else its basis, else its kind. */
const wordsOf = (line: ViewLine, { t, say }: Speaker): string => {
  const kind = say(lineKind(line.kind).label);
  if (line.polarity === "denied") return t("line.not", { kind });
  const about = line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope]));
  if (about.length > 0) return about.slice(0, 3).join(", ");
  return line.basis === "unspecified" ? kind : say(bases[line.basis]);
};

const linesAt = (record: OpenRecord, node: string): string[] =>
  [...record.lines.values()].filter(({ from, to }) => from === node || to === node).map(({ id }) => id);

/** What stands out in the picture, from the URL alone. */
export const useEmphasis = (
  record: OpenRecord,
  state: ViewState,
  spotlight: Spotlight,
  moment: number,
): Emphasis => {
  const { node, line } = state;
  const pointed = usePointed();
  return useMemo(
    () => ({
      pointed,
      litNodes: new Set(spotlight.nodes),
      litLines: new Set(spotlight.lines),
      node,
      line,
      related: new Set(node === undefined ? [] : linesAt(record, node)),
      hovered: undefined,
      moment,
    }),
    [record, spotlight, node, line, moment, pointed],
  );
};

/** Labels on lines: evidence by number, and the line that is looked at. */
export const useLineLabels = (
  record: OpenRecord,
  state: ViewState,
  spotlight: Spotlight,
): ReadonlyMap<string, LineLabel> => {
  const speaker = useWords();
  const { line } = state;
  const { lang } = speaker;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the speaker changes with its language only
  return useMemo(() => {
    const labels = new Map<string, LineLabel>();
    spotlight.lines.forEach((id, i) => {
      const row = record.lines.get(id);
      if (row !== undefined) labels.set(id, { number: i + 1, text: wordsOf(row, speaker) });
    });
    const chosen = line === undefined ? undefined : record.lines.get(line);
    if (chosen !== undefined && !labels.has(chosen.id))
      labels.set(chosen.id, { text: wordsOf(chosen, speaker) });
    return labels;
  }, [record, spotlight, line, lang]);
};
