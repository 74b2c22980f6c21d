import { useId } from "react";
import { cellMeasures } from "../../../server/contract/cell-measures.ts";
import type { Hierarchy } from "../../../server/contract/hierarchy.ts";
import { tieKinds } from "../../../server/contract/tie-kinds.ts";
import { colourShares } from "../../scene/icicle.ts";
import { openBranch, toggled } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Chip } from "../../ui/Chip.tsx";
import { useWords } from "../../words/index.ts";
import { shortName } from "../../words/names.ts";

/** Over an icicle: the way up, by what it is coloured, and the way to boxes and back. */
export const IcicleHead = ({ hierarchy }: { hierarchy: Hierarchy }) => {
  const [{ colour, node, ties }, go] = useExplorer();
  const { t } = useWords();
  const id = useId();
  const { root, way, size, cells } = hierarchy;
  const { most } = colourShares(cells, colour);
  const branch = node ?? root?.id;
  return (
    <div className="icicle-head">
      <nav className="way" aria-label={t("icicle.way")}>
        <button
          type="button"
          className="link"
          disabled={root === undefined}
          onClick={() => go(openBranch(undefined))}
        >
          {t("icicle.everybody")}
        </button>
        {way.toReversed().map((up) => (
          <span key={up.id}>
            {" › "}
            <button type="button" className="link" onClick={() => go(openBranch(up.id))}>
              {shortName(up)}
            </button>
          </span>
        ))}
        {root !== undefined && (
          <span>
            {" › "}
            <strong>{shortName(root)}</strong>
          </span>
        )}
        <small>{t("icicle.size", { n: size })}</small>
      </nav>
      <label htmlFor={id}>{t("icicle.colour")}</label>
      <select
        id={id}
        value={colour}
        onChange={(event) =>
          go({ colour: cellMeasures.find((one) => one === event.target.value) ?? "reports" })
        }
      >
        {cellMeasures.map((one) => (
          <option key={one} value={one}>
            {t(`icicle.by.${one}`)}
          </option>
        ))}
      </select>
      <span className="scale" aria-hidden="true">
        0 <i /> {most}
      </span>
      <fieldset className="strokes">
        <legend className="unseen">{t("icicle.ties")}</legend>
        {tieKinds.map((kind) => (
          <Chip key={kind} on={ties.includes(kind)} onToggle={() => go({ ties: toggled(ties, kind) })}>
            {t(`icicle.ties.${kind}`)}
          </Chip>
        ))}
      </fieldset>
      {node !== undefined && node !== root?.id && (
        <button type="button" className="quiet" onClick={() => go(openBranch(node))}>
          {t("icicle.open")}
        </button>
      )}
      <button
        type="button"
        className="quiet"
        disabled={branch === undefined}
        onClick={() => go({ form: "boxes", branch })}
      >
        {t("icicle.boxes")}
      </button>
    </div>
  );
};
