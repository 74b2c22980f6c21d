import { answeringAt } from "../../../graph/visible/answering.ts";
import { type Basis, bases, keysOf, scopes } from "../../../graph/vocabulary.ts";
import type { LineAtNode, NodeDetail } from "../../../server/contract/nodes.ts";
import { openFindingInList, openLine, toggled } from "../../state/actions.ts";
import { nodesNamedBy } from "../../state/findings-order.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { shortName } from "../../words/names.ts";
import { spoken } from "../../words/sentence.ts";

/** The lines that are given on which a node answers to somebody. */
const upFrom = ({ node, out, in: into }: Pick<NodeDetail, "node" | "out" | "in">): LineAtNode[] =>
  [...out, ...into.filter(({ line }) => line.from !== node.id)].filter(
    ({ line }) => answeringAt(line, node.id) === "up",
  );

const Superiors = ({ basis, up }: { basis: Basis; up: readonly LineAtNode[] }) => {
  const [, go] = useExplorer();
  const { t, say } = useWords();
  const own = up.filter(({ line }) => line.basis === basis);
  if (own.length === 0) return null;
  return (
    <p className={basis === "practice" ? "standing-practice" : undefined}>
      {basis === "unspecified"
        ? t("standing.answers")
        : t("standing.answers-basis", { basis: say(bases[basis]) })}{" "}
      {own.map(({ line, other }, i) => {
        const about = line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope]));
        return (
          <span key={line.id}>
            {i > 0 && ", "}
            <button type="button" className="link" onClick={() => go(openLine(line.id))}>
              {shortName(other)}
            </button>
            {about.length > 0 && ` (${about.join(", ")})`}
          </span>
        );
      })}
    </p>
  );
};

type Props = Pick<NodeDetail, "node" | "out" | "in" | "counts" | "findings">;

/** That something cannot be told of it, for want of data, with what it is: no finding is not all that there is to say. */
const Untold = ({ findings }: Pick<Props, "findings">) => {
  const [, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const untold = findings.filter(({ status }) => status !== "found");
  const [first] = untold;
  if (first === undefined) return null;
  return (
    <p className="standing-untold">
      {t("standing.untold", { n: untold.length })}
      {": "}
      <button type="button" className="link" onClick={() => go(openFindingInList(first.id))}>
        {spoken(first.message, nodesNamedBy(first), record)}
      </button>
    </p>
  );
};

/** What a reader asks first: to whom it answers, how many answer to it, and what was found about it. */
export const NodeStanding = ({ findings, ...at }: Props) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const up = upFrom(at);
  const { reports, superiors } = at.counts;
  const found = findings.filter(({ status }) => status === "found").length;
  return (
    <section className="standing" aria-label={t("standing.title")}>
      {up.length === 0 && <p>{t("standing.none")}</p>}
      {keysOf(bases).map((basis) => (
        <Superiors key={basis} basis={basis} up={up} />
      ))}
      {superiors > up.length && <p>{t("evidence.more-nodes", { n: superiors - up.length })}</p>}
      <p>
        {reports === 0 ? (
          t("standing.no-reports")
        ) : (
          <button
            type="button"
            className="link"
            onClick={() => go({ expanded: toggled(state.expanded, at.node.id) })}
          >
            {t("standing.reports", { n: reports })}
          </button>
        )}
        {" · "}
        {t("standing.findings", { n: found })}
      </p>
      <Untold findings={findings} />
    </section>
  );
};
