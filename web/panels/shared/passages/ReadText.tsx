import { useRef, useState } from "react";
import type { AttachedText, Passage, PassageBody } from "../../../../server/contract/documents.ts";
import { sendJson } from "../../../api/client.ts";
import { paths } from "../../../api/paths.ts";
import { useRead } from "../../../api/queries.ts";
import { useWrite } from "../../../api/use-write.ts";
import { useRecord } from "../../../state/record.ts";
import { useExplorer } from "../../../state/use-explorer.ts";
import { Failure } from "../../../ui/Failure.tsx";
import { Loaded } from "../../../ui/Loaded.tsx";
import { useWords } from "../../../words/index.ts";
import { PageText } from "./PageText.tsx";

/** The row that is open in the panel: what a passage that is kept now says. */
export const useOpenRows = (): PassageBody["rows"] => {
  const [{ node, line }] = useExplorer();
  if (line !== undefined) return [{ table: "lines", id: line }];
  return node === undefined ? [] : [{ table: "nodes", id: node }];
};

/** The words that are marked inside an element; empty where there are none, or others. */
const markedIn = (element: HTMLElement | null): string => {
  const selection = window.getSelection();
  const within = selection !== null && element?.contains(selection.anchorNode) === true;
  return within ? selection.toString().trim() : "";
};

type ReadingProps = { readonly text: AttachedText; readonly passages: readonly Passage[] };

const Reading = ({ text: { source, pages }, passages }: ReadingProps) => {
  const { dataset, session } = useRecord();
  const { t } = useWords();
  const rows = useOpenRows();
  const area = useRef<HTMLElement>(null);
  const [page, setPage] = useState(passages.find(({ place }) => place !== undefined)?.place?.page ?? 1);
  const [missing, setMissing] = useState(false);
  const { busy, problem, run } = useWrite();
  const keep = (): void => {
    const quote = markedIn(area.current);
    setMissing(quote === "");
    const body = { source, quote, rows };
    if (quote !== "")
      void run(() => sendJson(paths.passages(dataset), { body }), `${paths.dataset(dataset)}/passages`);
  };
  return (
    <>
      <div className="action-row">
        <button type="button" className="plain-button" disabled={page <= 1} onClick={() => setPage(page - 1)}>
          {t("passages.before")}
        </button>
        <span>{t("passages.page", { page, pages: pages.length })}</span>
        <button
          type="button"
          className="plain-button"
          disabled={page >= pages.length}
          onClick={() => setPage(page + 1)}
        >
          {t("passages.after")}
        </button>
      </div>
      <PageText text={pages[page - 1] ?? ""} page={page} passages={passages} reference={area} />
      {session.may.import && (
        <>
          <p className="about">{t("passages.how")}</p>
          <button type="button" className="quiet" disabled={busy} onClick={keep}>
            {t("passages.keep")}
          </button>
          {missing && <p role="alert">{t("passages.none")}</p>}
        </>
      )}
      {problem !== undefined && <Failure problem={problem} />}
    </>
  );
};

/** The text that is kept of a source, page by page from where its passages begin; words marked in it become a passage. */
export const ReadText = ({ source, passages }: { source: string; passages: readonly Passage[] }) => {
  const { dataset } = useRecord();
  return (
    <Loaded query={useRead<AttachedText>(paths.document(dataset, source))}>
      {(text) => <Reading text={text} passages={passages} />}
    </Loaded>
  );
};
