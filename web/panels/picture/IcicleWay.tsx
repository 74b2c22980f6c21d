import type { Hierarchy } from "../../../server/contract/hierarchy.ts";
import { openBranch } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { shortName } from "../../words/names.ts";

/** The way from everybody down to the branch that is shown; each step of it is a way back up. */
export const IcicleWay = ({ hierarchy: { root, way, size } }: { hierarchy: Hierarchy }) => {
  const [, go] = useExplorer();
  const { t } = useWords();
  return (
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
  );
};
