import type { ViewState } from "../../../server/contract/view-state.ts";
import type { DrawnSubgraph } from "../../scene/choice.ts";
import { drawnAtMost, drawnUnasked } from "../../scene/use-scene.ts";
import { leaveFocus } from "../../state/actions.ts";
import { type OpenRecord, useRecord } from "../../state/record.ts";
import { isAboutLines, isLarge, isReadInParts, showsOnlyChanged } from "../../state/size.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";

/** That the picture is what is near one thing, and how near. */
const FocusNotice = ({ id }: { id: string }) => {
  const [{ depth }, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  return (
    <p className="notice" role="status">
      {t("picture.focus", { name: nodeName(record, id), n: depth })}{" "}
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
      <button type="button" className="quiet" onClick={() => go(leaveFocus())}>
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

/** Whether things of what was asked for could not be read at once, and how many; undefined before it is read. */
const leftOut = ({ detail, view }: OpenRecord, { branch }: ViewState): number | undefined =>
  isReadInParts(detail) && branch === undefined ? 0 : view.data?.truncated.nodes;

/** Of what the boxes of a large organization are a part; nothing where they are its top, which is told by itself. */
const usePart = (): string => {
  const [state] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  if (state.form === "boxes" && state.branch !== undefined)
    return t("icicle.only", { name: nodeName(record, state.branch) });
  return isAboutLines(state) || state.node !== undefined ? t("icicle.part") : "";
};

/** How many boxes are folded away: of what was read in parts, what the boxes that are drawn count. */
const foldedAway = ({ detail }: OpenRecord, { total, nodes, folded }: DrawnSubgraph): number =>
  isReadInParts(detail) ? [...folded.values()].reduce((sum, n) => sum + n, 0) : total - nodes.length;

/** The way from boxes to the whole of a large organization. */
const IcicleNotice = () => {
  const [, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const part = usePart();
  if (!isLarge(record.detail)) return null;
  return (
    <p className="notice">
      {part}{" "}
      <button
        type="button"
        className="quiet"
        onClick={() =>
          go({ form: "icicle", finding: undefined, question: undefined, line: undefined, shown: [] })
        }
      >
        {t("icicle.back")}
      </button>
    </p>
  );
};

/** That only what changed is drawn. */
const ChangedNotice = () => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  if (!showsOnlyChanged(state)) return null;
  return (
    <p className="notice" role="status">
      {t("diff.only")}{" "}
      <button type="button" className="quiet" onClick={() => go({ large: true })}>
        {t("diff.whole")}
      </button>
    </p>
  );
};

/** What there is to know above the picture. */
export const PictureNotice = ({ choice }: { choice: DrawnSubgraph | undefined }) => (
  <>
    <IcicleNotice />
    <ChangedNotice />
    <PartNotice choice={choice} />
  </>
);

/** A line above the picture, where there is something to know: that it is a part, or that it is large. */
const PartNotice = ({ choice }: { choice: DrawnSubgraph | undefined }) => {
  const [state, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  if (choice === undefined) return null;
  const count = choice.nodes.length;
  const left = leftOut(record, state);
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
        {t("picture.folded", { n: foldedAway(record, choice) })}{" "}
        {choice.total <= drawnAtMost && record.view.data?.truncated.nodes === 0 && (
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
  return left !== undefined && left > 0 ? (
    <p className="notice">{t("picture.part", { n: left })}</p>
  ) : (
    <ChangeNotice />
  );
};
