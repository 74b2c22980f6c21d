import type { DiffResult } from "../../../server/contract/diff.ts";
import type { Resource } from "../../api/resource.ts";
import { Loaded } from "../../app/Loaded.tsx";
import type { Mark } from "../../picture/scene.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { longName } from "../../words/names.ts";
import { TouchedLines } from "../reforms/TouchedLines.tsx";

type Node = DiffResult["nodes"]["added"][number];

const atOnce = 60;

const NodeRows = ({ mark, nodes }: { mark: Mark; nodes: readonly Node[] }) => {
  const { t } = useWords();
  if (nodes.length === 0) return null;
  return (
    <section>
      <h3>
        {t(`diff.nodes.${mark}`)} <span className="aside">{nodes.length}</span>
      </h3>
      <ul className="plain-list">
        {nodes.slice(0, atOnce).map((node) => (
          <li key={node.id} className="touched" data-mark={mark}>
            {longName(node)}
          </li>
        ))}
        {nodes.length > atOnce && <li>+{nodes.length - atOnce}</li>}
      </ul>
    </section>
  );
};

/** What is different between two dates or two datasets, marked as in the picture. */
export const DiffPanel = ({
  difference,
  path,
}: {
  difference: Resource<DiffResult>;
  path: string | undefined;
}) => {
  const [{ since, until, against }] = useExplorer();
  const { t } = useWords();
  const title =
    against === undefined
      ? t("diff.dates", { since: since ?? "", until: until ?? "" })
      : t("diff.other", { against });
  return (
    <Loaded resource={difference} path={path}>
      {({ nodes, lines }) => (
        <article className="panel" data-panel="diff">
          <header className="panel-kicker">
            <p>{t("diff.title")}</p>
          </header>
          <h2>{title}</h2>
          <p className="why">
            {t("diff.counts", {
              added: nodes.added.length,
              removed: nodes.removed.length,
              changed: nodes.changed.length,
              plus: lines.added.length + lines.moved.length,
              minus: lines.removed.length + lines.moved.length,
              other: lines.changed.length,
            })}
          </p>
          <NodeRows mark="added" nodes={nodes.added} />
          <NodeRows mark="removed" nodes={nodes.removed} />
          <NodeRows mark="changed" nodes={nodes.changed.map(({ after }) => after)} />
          <TouchedLines comparison={{ nodes, lines }} />
        </article>
      )}
    </Loaded>
  );
};
