import { useId } from "react";
import { cellMeasures } from "../../../server/contract/cell-measures.ts";
import type { Hierarchy } from "../../../server/contract/hierarchy.ts";
import { colourShares } from "../../scene/icicle.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** By what cells are coloured, and the greatest value that the darkest colour stands for. */
export const IcicleColour = ({ cells }: Pick<Hierarchy, "cells">) => {
  const [{ colour }, go] = useExplorer();
  const { t } = useWords();
  const id = useId();
  const { most } = colourShares(cells, colour);
  const choose = (text: string): void =>
    go({ colour: cellMeasures.find((one) => one === text) ?? "reports" });
  return (
    <>
      <label htmlFor={id}>{t("icicle.colour")}</label>
      <select id={id} value={colour} onChange={(event) => choose(event.target.value)}>
        {cellMeasures.map((one) => (
          <option key={one} value={one}>
            {t(`icicle.by.${one}`)}
          </option>
        ))}
      </select>
      <span className="scale" aria-hidden="true">
        0 <i /> {most}
      </span>
    </>
  );
};
