import type { Hierarchy } from "../../../server/contract/hierarchy.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { type Speaker, useWords } from "../../words/index.ts";
import { shortName } from "../../words/names.ts";

/** What there is to know of a picture in which nothing is pointed at: how to use it, or how many lines lie over it. */
const aboutCells = ({ ties, untold }: Hierarchy, asked: boolean, t: Speaker["t"]): string => {
  if (!asked) return t("icicle.hint");
  const n = ties.reduce((sum, { lines }) => sum + lines, 0);
  return n + untold === 0 ? t("icicle.ties.none") : t("icicle.ties.told", { n, more: untold });
};

type Props = { readonly hierarchy: Hierarchy; readonly cell: string | undefined };

/** One cell in words; without one, how the picture is used. */
export const CellStatus = ({ hierarchy, cell }: Props) => {
  const [{ ties }] = useExplorer();
  const { t } = useWords();
  const told = hierarchy.cells.find(({ id }) => id === cell);
  return (
    <p className="icicle-told" role="status">
      {told === undefined
        ? aboutCells(hierarchy, ties.length > 0, t)
        : t("icicle.told", {
            name: told.name,
            below: told.size - 1,
            reports: told.reports,
            layers: told.layers,
            findings: told.findings ?? "…",
          })}
      {told?.unit !== undefined && ` · ${t("icicle.unit", { unit: shortName(told.unit) })}`}
    </p>
  );
};
