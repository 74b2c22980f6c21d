import type { Hierarchy } from "../../../server/contract/hierarchy.ts";
import { tieKinds } from "../../../server/contract/tie-kinds.ts";
import { openBranch, toggled } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Chip } from "../../ui/Chip.tsx";
import { useWords } from "../../words/index.ts";
import { IcicleColour } from "./IcicleColour.tsx";
import { IcicleWay } from "./IcicleWay.tsx";

/** Over an icicle: the way up, by what it is coloured, and the way to boxes and back. */
export const IcicleHead = ({ hierarchy }: { hierarchy: Hierarchy }) => {
  const [{ node, ties }, go] = useExplorer();
  const { t } = useWords();
  const { root, cells } = hierarchy;
  const branch = node ?? root?.id;
  return (
    <div className="icicle-head">
      <IcicleWay hierarchy={hierarchy} />
      <IcicleColour cells={cells} />
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
