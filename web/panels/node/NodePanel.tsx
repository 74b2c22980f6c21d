import { nodeKinds } from "../../../graph/kinds.ts";
import type { ChangingField, DatedFields } from "../../../graph/model/node.ts";
import { confidences, levels, states } from "../../../graph/vocabulary.ts";
import type { NodeDetail } from "../../../server/contract/nodes.ts";
import { paths } from "../../api/paths.ts";
import { useRead } from "../../api/queries.ts";
import { openFindingInList } from "../../state/actions.ts";
import { nodesNamedBy } from "../../state/findings-order.ts";
import { useRecord } from "../../state/record.ts";
import { isReadInParts } from "../../state/size.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { type FactRow, Facts, sinceUntil } from "../../ui/Facts.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { type Speaker, useWords } from "../../words/index.ts";
import { citationText, namesTogether } from "../../words/names.ts";
import { spoken } from "../../words/sentence.ts";
import { Citations } from "../shared/Citations.tsx";
import { NodeLinks } from "../shared/NodeLinks.tsx";
import { Notes } from "../shared/Notes.tsx";
import { InRecordWords, RecordWords } from "../shared/RecordWords.tsx";
import { NodeActions } from "./NodeActions.tsx";
import { NodeLines } from "./NodeLines.tsx";
import { NodeStanding } from "./NodeStanding.tsx";
import { NodeWhy } from "./NodeWhy.tsx";

/** Fields of which a record may say that nothing was recorded for a time. */
const perhapsUnsaid = [
  "short",
  "classification",
  "grade",
  "level",
  "pillar",
  "state",
  "fte",
  "hatsMin",
  "hatsMax",
  "members",
  "note",
] as const satisfies readonly ChangingField[];

/** What a node was for a time, in words, and of which fields nothing was recorded then. */
const datedWords = (one: DatedFields, { say, t }: Pick<Speaker, "say" | "t">): string =>
  [
    one.name,
    one.short,
    one.classification,
    one.grade === one.classification ? undefined : one.grade,
    one.level && say(levels[one.level]),
    one.pillar,
    one.state && say(states[one.state]),
    one.fte,
    [...new Set([one.hatsMin, one.hatsMax])].filter((n) => typeof n === "number").join("–"),
    one.members && t(one.members === "known" ? "node.members-known" : "node.members-unknown"),
    one.note,
    ...perhapsUnsaid.flatMap((field) =>
      one[field] === null ? [t("node.not-recorded-then", { field: t(`field.${field}`) })] : [],
    ),
  ]
    .filter((each) => each !== undefined && each !== null && each !== "")
    .join(", ");

const NodeFacts = ({ node }: { node: NodeDetail["node"] }) => {
  const { t, say } = useWords();
  const hats = node.hatsMin ?? node.hatsMax;
  const facts: FactRow[] = [
    [t("node.aliases"), node.aliases.length > 0 ? namesTogether(node.aliases) : undefined],
    [t("node.classification"), node.classification],
    ...(node.grade === node.classification ? [] : [[t("node.grade"), node.grade] as const]),
    [t("node.level"), node.level === undefined ? undefined : say(levels[node.level])],
    [t("node.pillar"), node.pillar],
    [t("node.state"), node.state === undefined ? undefined : say(states[node.state])],
    [
      t("node.class"),
      node.class ? t(node.members === "known" ? "node.members-known" : "node.members-unknown") : undefined,
    ],
    [
      t("node.hats"),
      hats === undefined
        ? undefined
        : [...new Set([node.hatsMin, node.hatsMax])].filter((n) => n !== undefined).join("–"),
    ],
    [t("node.dates"), sinceUntil(node)],
    ...(node.dated ?? []).map((one): FactRow => [sinceUntil(one) ?? "", datedWords(one, { say, t })]),
    [t("node.separate"), node.separate ? t("node.separate-yes") : undefined],
    [t("table.sure"), say(confidences[node.confidence])],
  ];
  return <Facts facts={facts} />;
};

const isFound = ({ status }: NodeDetail["findings"][number]): boolean => status === "found";

const Findings = ({ title, findings }: Pick<NodeDetail, "findings"> & { title: string }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  if (findings.length === 0) return null;
  return (
    <section>
      <h3>
        {title} <span className="aside">{findings.length}</span>
      </h3>
      <ul className="plain-list">
        {findings.map((finding) => (
          <li key={finding.id}>
            <button type="button" className="row-button" onClick={() => go(openFindingInList(finding.id))}>
              <span className={`dot dot-${finding.status === "found" ? finding.severity : "unknown"}`} />
              <span>{spoken(finding.message, nodesNamedBy(finding), record)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Recommendations = ({ recommendations }: Pick<NodeDetail, "recommendations">) => {
  const { detail } = useRecord();
  const speaker = useWords();
  if (recommendations.length === 0) return null;
  return (
    <section>
      <h3>
        {speaker.t("node.recommendations")} <span className="aside">{recommendations.length}</span>
      </h3>
      <ul className="plain-list">
        {recommendations.slice(0, 12).map(({ id, title, sources }) => (
          <li key={id} className="recommendation">
            <NodeLinks ids={[id]} />
            <span>{title}</span>
            <small>{sources[0] === undefined ? "" : citationText(sources[0], detail, speaker)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What one node is, to whom it answers and who answers to it, and what was found about it. */
export const NodePanel = ({ id }: { id: string }) => {
  const [state] = useExplorer();
  const { dataset, detail } = useRecord();
  const { t, say } = useWords();
  const path = paths.node(dataset, id, state, isReadInParts(detail));
  return (
    <Loaded query={useRead<NodeDetail>(path)} missing={t("missing.node", { id })}>
      {({ node, out, in: into, counts, findings, recommendations }) => (
        <article className="panel" data-panel="node" data-node={node.id}>
          <header className="panel-kicker">
            <p>
              {say(nodeKinds[node.kind].label)}
              {node.short !== undefined && <span className="tag">{node.short}</span>}
            </p>
          </header>
          <h2>{node.name}</h2>
          <NodeStanding node={node} out={out} in={into} counts={counts} findings={findings} />
          {node.note !== undefined && (
            <p className="why">
              <RecordWords>{node.note}</RecordWords>
            </p>
          )}
          <InRecordWords />
          <NodeActions id={node.id} />
          <NodeLines node={node.id} out={out} into={into} counts={counts} />
          <Findings title={t("node.findings")} findings={findings.filter(isFound)} />
          <Findings
            title={t("findings.group.not-enough-data")}
            findings={findings.filter((one) => !isFound(one))}
          />
          <NodeWhy node={node.id} />
          <Recommendations recommendations={recommendations} />
          <NodeFacts node={node} />
          <Citations citations={node.sources} />
          <Notes subject={{ type: "node", id: node.id }} />
        </article>
      )}
    </Loaded>
  );
};
