import { bases, basesInShort, keysOf } from "../../../graph/vocabulary.ts";
import { openFinding, resetSlice } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";

/** That the open finding is none in what is looked at now: it rests on what was switched off. */
export const SlicedAway = () => {
  const [state, go] = useExplorer();
  const { t, say } = useWords();
  const seen = keysOf(bases).filter((basis) => state.bases.includes(basis));
  return (
    <article className="panel" data-panel="sliced-away">
      <header className="panel-kicker">
        <p>{t("sliced.kicker")}</p>
      </header>
      <h2>
        {seen.length === 0
          ? t("sliced.title")
          : t("sliced.title-bases", { bases: seen.map((basis) => say(basesInShort[basis])).join(", ") })}
      </h2>
      <p className="why">{t("sliced.why")}</p>
      <div className="action-row">
        <button type="button" className="primary" onClick={() => go(resetSlice())}>
          {t("sliced.restore")}
        </button>
        <button type="button" className="plain-button" onClick={() => go(openFinding(undefined))}>
          {t("stage.close")}
        </button>
      </div>
    </article>
  );
};
