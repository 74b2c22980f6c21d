import { type ReactNode, useState } from "react";
import type { NamedDifference } from "../../../server/contract/diff.ts";
import type { ReadState } from "../../api/queries.ts";
import { openNode } from "../../state/actions.ts";
import { sidesOf } from "../../state/difference.ts";
import type { ReformChange } from "../../state/overlay.ts";
import { useRecord } from "../../state/record.ts";
import { type ToldDifference, type Turned, toldDifference } from "../../state/told-difference.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { fromTo, longName, namesTogether, nodeName } from "../../words/names.ts";
import { changeWords } from "../shared/field-words.ts";
import { TouchedLines } from "../shared/TouchedLines.tsx";
import { GoneNode } from "./GoneNode.tsx";

const atOnce = 30;

type Row = {
  readonly id: string;
  readonly mark: ReformChange;
  readonly name: string;
  readonly said?: readonly string[];
  /** Its id in the other dataset, where that is not the one it has here. */
  readonly there?: string | undefined;
};

/** A thing that changed: it opens its box, or tells of one that is not in this dataset. */
const ChangeRow = ({ row: { id, mark, name, said = [], there = id } }: { row: Row }) => {
  const [, go] = useExplorer();
  const { nodes } = useRecord();
  return (
    <li className="touched" data-mark={mark}>
      <span>
        {nodes.has(id) ? (
          <button type="button" className="link" onClick={() => go(openNode(id))}>
            {name}
          </button>
        ) : (
          <GoneNode id={there} name={name} />
        )}
        {said.map((words) => (
          <small key={words}>{words}</small>
        ))}
      </span>
    </li>
  );
};

type PartProps = { readonly title: string; readonly rows: readonly Row[]; readonly open?: boolean };

/** Things that changed in one way, the first of them at once. */
const Part = ({ title, rows, open = true }: PartProps): ReactNode => {
  const [most, setMost] = useState(atOnce);
  const { t } = useWords();
  if (rows.length === 0) return null;
  return (
    <details open={open}>
      <summary>
        {title} <span className="aside">{rows.length}</span>
      </summary>
      <ul className="plain-list">
        {rows.slice(0, most).map((row) => (
          <ChangeRow key={row.id} row={row} />
        ))}
      </ul>
      {rows.length > most && (
        <button type="button" className="plain-button" onClick={() => setMost(most + 200)}>
          {t("table.more", { n: rows.length - most })}
        </button>
      )}
    </details>
  );
};

type PartsProps = Pick<NamedDifference, "names" | "elsewhere"> & { readonly told: ToldDifference };

/** How what changed is told in a row: whose ends turned, what came or went, what is written otherwise. */
const useRows = ({ names, elsewhere }: Omit<PartsProps, "told">) => {
  const record = useRecord();
  const speaker = useWords();
  const name = (id: string): string => names[id] ?? nodeName(record, id);
  const list = (ids: readonly string[], nobody: string): string => namesTogether(ids.map(name)) || nobody;
  const turned =
    (nobody: string) =>
    ({ id, before, after }: Turned): Row => ({
      id,
      mark: "changed",
      name: name(id),
      said: [fromTo(list(before, nobody), list(after, nobody))],
    });
  const marked =
    (mark: ReformChange) =>
    (node: ToldDifference["gone"][number]): Row => ({
      id: node.id,
      mark,
      name: longName(node),
      there: elsewhere[node.id],
    });
  const rewritten = ({ id, after, fields }: ToldDifference["changed"][number]): Row => ({
    id,
    mark: "changed",
    name: longName(after),
    said: fields.map((change) => changeWords({ table: "nodes", ...change }, record, speaker)),
  });
  return { turned, marked, rewritten };
};

/** The parts of a difference, what matters most first. */
const Parts = ({ told, ...named }: PartsProps) => {
  const { t } = useWords();
  const { turned, marked, rewritten } = useRows(named);
  return (
    <>
      <Part title={t("diff.superiors")} rows={told.superiors.map(turned(t("diff.nobody")))} />
      <Part title={t("diff.holders")} rows={told.holders.map(turned(t("diff.vacant")))} />
      <Part
        title={t("diff.superiors.once")}
        rows={told.superiorsOnce.map(turned(t("diff.nobody")))}
        open={false}
      />
      <Part
        title={t("diff.holders.once")}
        rows={told.holdersOnce.map(turned(t("diff.vacant")))}
        open={false}
      />
      <Part title={t("diff.nodes.removed")} rows={told.gone.map(marked("removed"))} />
      <Part title={t("diff.nodes.added")} rows={told.come.map(marked("added"))} />
      <Part title={t("diff.nodes.changed")} rows={told.changed.map(rewritten)} open={false} />
      <Part title={t("diff.groups.gone")} rows={told.groupsGone.map(marked("removed"))} open={false} />
      <Part title={t("diff.groups.come")} rows={told.groupsCome.map(marked("added"))} open={false} />
      <Part title={t("diff.people.gone")} rows={told.peopleGone.map(marked("removed"))} open={false} />
      <Part title={t("diff.people.come")} rows={told.peopleCome.map(marked("added"))} open={false} />
    </>
  );
};

/** What is different between two dates or two datasets, from the older to the newer, marked as in the picture. */
export const DiffPanel = ({ difference }: { difference: ReadState<NamedDifference> }) => {
  const [state] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const [since, until] = sidesOf(record, state);
  return (
    <Loaded query={difference}>
      {({ names, elsewhere, ...rest }) => {
        const told = toldDifference(rest);
        return (
          <article className="panel" data-panel="diff">
            <header className="panel-kicker">
              <p>{t("diff.title")}</p>
            </header>
            <h2>
              {t(told.holders.length === 0 ? "diff.sentence.posts" : "diff.sentence", {
                gone: told.gone.length,
                come: told.come.length,
                moved: told.superiors.length,
                held: told.holders.length,
              })}
            </h2>
            <p className="about">{t("diff.dates", { since, until })}</p>
            <Parts told={told} names={names} elsewhere={elsewhere} />
            <details>
              <summary>{t("diff.lines")}</summary>
              <TouchedLines comparison={rest} names={names} />
            </details>
          </article>
        );
      }}
    </Loaded>
  );
};
