import type { Choice } from "../picture/choose.ts";
import { useRecord } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { nameOf } from "../words/names.ts";
import { drawnAtMost, drawnUnasked } from "./use-scene.ts";

/** That the picture is what is near one thing, and how near. */
const FocusNotice = ({ id }: { id: string }) => {
  const [{ depth }, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  return (
    <p className="notice" role="status">
      {t("picture.focus", { name: nameOf(record, id), n: depth })}{" "}
      <button type="button" className="quiet" onClick={() => go({ depth: Math.min(6, depth + 1) })}>
        {t("picture.wider")}
      </button>
      <button
        type="button"
        className="quiet"
        disabled={depth < 2}
        onClick={() => go({ depth: Math.max(1, depth - 1) })}
      >
        {t("picture.narrower")}
      </button>
      <button type="button" className="quiet" onClick={() => go({ focus: undefined, depth: 1 })}>
        {t("picture.all")}
      </button>
    </p>
  );
};

/** That some boxes were opened or folded by hand. */
const ChangeNotice = () => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  if (state.expanded.length + state.collapsed.length > 0)
    return (
      <p className="notice">
        {t("picture.changed", { open: state.expanded.length, folded: state.collapsed.length })}{" "}
        <button type="button" className="quiet" onClick={() => go({ expanded: [], collapsed: [] })}>
          {t("picture.restore")}
        </button>
      </p>
    );
  return null;
};

/** A line above the picture, where there is something to know: that it is a part, or that it is large. */
export const PictureNotice = ({ choice }: { choice: Choice | undefined }) => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  if (choice === undefined) return null;
  const count = choice.nodes.length;
  const left = record.view?.truncated.nodes ?? 0;
  if (count > drawnAtMost || (count > drawnUnasked && !state.large))
    return (
      <p className="notice" role="status">
        {t("picture.large", { n: count })}{" "}
        {count > drawnAtMost ? (
          t("picture.too-large", { most: drawnAtMost })
        ) : (
          <button type="button" className="quiet" onClick={() => go({ large: true })}>
            {t("picture.draw", { n: count })}
          </button>
        )}
      </p>
    );
  if (choice.total > count && state.collapsed.length === 0 && state.focus === undefined)
    return (
      <p className="notice" role="status">
        {t("picture.folded", { n: choice.total - count })}{" "}
        {choice.total <= drawnAtMost && (
          <button type="button" className="quiet" onClick={() => go({ large: true })}>
            {t("picture.draw", { n: choice.total })}
          </button>
        )}
      </p>
    );
  if (state.focus !== undefined) return <FocusNotice id={state.focus} />;
  if (count === 0) return <p className="notice">{t("picture.empty")}</p>;
  if (state.shown.length > 0 && state.finding === undefined && state.question === undefined)
    return (
      <p className="notice" role="status">
        {t("picture.shown", { n: state.shown.length })}{" "}
        <button type="button" className="quiet" onClick={() => go({ shown: [] })}>
          {t("picture.unlit")}
        </button>
      </p>
    );
  return left > 0 ? <p className="notice">{t("picture.part", { n: left })}</p> : <ChangeNotice />;
};
