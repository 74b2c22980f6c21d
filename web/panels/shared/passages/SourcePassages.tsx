import { useState } from "react";
import type { AttachedList, Passage } from "../../../../server/contract/documents.ts";
import { paths } from "../../../api/paths.ts";
import { useRead } from "../../../api/queries.ts";
import { openLine, openNode } from "../../../state/actions.ts";
import { useRecord } from "../../../state/record.ts";
import { useExplorer } from "../../../state/use-explorer.ts";
import { Loaded } from "../../../ui/Loaded.tsx";
import { useWords } from "../../../words/index.ts";
import { fromTo, nodeName } from "../../../words/names.ts";
import { AttachText } from "./AttachText.tsx";
import { ReadText, useOpenRows } from "./ReadText.tsx";

type Row = Passage["rows"][number];

/** What was written from a passage; nodes and lines open. */
const MadeOfIt = ({ rows }: { rows: readonly Row[] }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  const { t } = useWords();
  const nameOf = ({ table, id }: Row): string => {
    const line = table === "lines" ? record.lines.get(id) : undefined;
    return line === undefined
      ? nodeName(record, id)
      : fromTo(nodeName(record, line.from), nodeName(record, line.to));
  };
  if (rows.length === 0) return null;
  return (
    <p className="about">
      {t("passages.made")}:{" "}
      {rows.map((row) => (
        <button
          key={`${row.table} ${row.id}`}
          type="button"
          className="plain-button"
          onClick={() => go(row.table === "lines" ? openLine(row.id) : openNode(row.id))}
        >
          {nameOf(row)}
        </button>
      ))}
    </p>
  );
};

const isOf = (open: readonly Row[], { rows }: Passage): boolean =>
  rows.some((row) => open.some((one) => one.table === row.table && one.id === row.id));

type PassagesProps = {
  readonly kept: AttachedList[number] | undefined;
  readonly source: string;
  readonly passages: readonly Passage[];
};

/** The passages of the open row first, and their text opened there. */
const Passages = ({ kept, source, passages }: PassagesProps) => {
  const { session } = useRecord();
  const { t } = useWords();
  const open = useOpenRows();
  const mine = passages.filter((passage) => isOf(open, passage));
  const ordered = [...mine, ...passages.filter((passage) => !mine.includes(passage))];
  const [reads, setReads] = useState(mine.some(({ place }) => place !== undefined));
  return (
    <section className="passages">
      {ordered.length > 0 && <h4>{t("passages.title")}</h4>}
      {ordered.map(({ id, quote, rows }) => (
        <figure key={id}>
          <blockquote dir="auto">{quote}</blockquote>
          <MadeOfIt rows={rows} />
        </figure>
      ))}
      {kept !== undefined && (
        <>
          <p className="about">{t("passages.file", { file: kept.file, pages: kept.pages })}</p>
          <button type="button" className="quiet" aria-expanded={reads} onClick={() => setReads(!reads)}>
            {t(reads ? "passages.close" : "passages.read")}
          </button>
          {reads && <ReadText source={source} passages={ordered} />}
        </>
      )}
      {session.may.import && <AttachText source={source} kept={kept} />}
    </section>
  );
};

/** A source's own words: its passages with what was written from each, and its text, where one is kept. */
export const SourcePassages = ({ source }: { source: string }) => {
  const { dataset } = useRecord();
  const texts = useRead<AttachedList>(paths.documents(dataset), { shared: true });
  const passages = useRead<readonly Passage[]>(paths.passages(dataset, source), { shared: true });
  return (
    <Loaded query={texts}>
      {(list) => (
        <Loaded query={passages}>
          {(found) => (
            <Passages kept={list.find((one) => one.source === source)} source={source} passages={found} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
};
