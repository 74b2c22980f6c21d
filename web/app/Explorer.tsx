import { useId } from "react";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type { Theme } from "../../server/contract/view-state.ts";
import { paths } from "../api/paths.ts";
import { useRead, useRenewal } from "../api/queries.ts";
import { closePart, openFinding } from "../state/actions.ts";
import { useEditingOf } from "../state/editing.ts";
import { type Ground, RecordContext, useRecord } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useOwnWords } from "../state/use-own-words.ts";
import { useRecordOf } from "../state/use-record-of.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Loaded } from "../ui/Loaded.tsx";
import { OwnWordsContext, useWords } from "../words/index.ts";
import { Detail } from "./Detail.tsx";
import { Header } from "./Header.tsx";
import { Library } from "./Library.tsx";
import { NoDataset } from "./NoDataset.tsx";
import { Stage } from "./Stage.tsx";

type Props = {
  readonly dataset: string;
  readonly ground: Ground;
  readonly theme: Theme;
};

/** So many milliseconds after another has written it shows here, at the latest. */
const lookEvery = 5_000;

/** One dataset: what is recorded of it, then its three columns. */
export const Explorer = ({ dataset, ground, theme }: Props) => {
  const detail = useRead<DatasetDetail>(paths.dataset(dataset), { shared: true, every: lookEvery });
  if (detail.error?.code === "not-found") return <NoDataset asked={dataset} {...ground} />;
  return <Loaded query={detail}>{(data) => <Columns ground={ground} detail={data} theme={theme} />}</Loaded>;
};

/** What stands in the place of a part of the page that failed. */
const useGuard = () => {
  const { t } = useWords();
  return (name: string) => (error: Error, retry: () => void) => (
    <div className="failure" role="alert">
      <p>{t("failure.part", { name })}</p>
      <p className="about">{error.message}</p>
      <button type="button" className="quiet" onClick={retry}>
        {t("failure.retry")}
      </button>
    </div>
  );
};

/** Links past what keyboards would have to go through. */
const SkipLinks = () => {
  const { t } = useWords();
  return (
    <nav aria-label={t("skip.title")}>
      <a className="skip" href="#library">
        {t("skip.library")}
      </a>
      <a className="skip" href="#stage">
        {t("skip.stage")}
      </a>
      <a className="skip" href="#detail">
        {t("skip")}
      </a>
    </nav>
  );
};

const LibraryColumn = () => {
  const { t } = useWords();
  const guard = useGuard();
  const id = useId();
  return (
    <section className="library" id="library" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id} className="unseen">
        {t("column.library")}
      </h2>
      <ErrorBoundary fallback={guard(t("column.library"))}>
        <Library />
      </ErrorBoundary>
    </section>
  );
};

/** What one thing means; over the picture where the window is narrow, and then it can be closed. */
const DetailColumn = () => {
  const [{ node, line, finding }, go] = useExplorer();
  const { t } = useWords();
  const guard = useGuard();
  const { dataset } = useRecord();
  const { draft } = useEditingOf(dataset);
  // while something is drawn, boxes are picked in the picture for it: what was typed so far stays
  const shown = draft === undefined ? `${finding} ${node} ${line}` : "draft";
  const part = node ?? line;
  const opened = (part ?? finding) !== undefined;
  const closing = part === undefined ? openFinding(undefined) : closePart();
  return (
    <aside
      className={opened ? "detail sheet-open" : "detail"}
      id="detail"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={t("column.detail")}
    >
      {opened && (
        <button type="button" className="sheet-close" onClick={() => go(closing)}>
          {t("stage.close")}
        </button>
      )}
      <ErrorBoundary key={shown} fallback={guard(t("column.detail"))}>
        <Detail />
      </ErrorBoundary>
    </aside>
  );
};

type ColumnsProps = Pick<Props, "ground" | "theme"> & { readonly detail: DatasetDetail };

/** What was found, the picture, what one thing means. */
const Columns = ({ ground, detail, theme }: ColumnsProps) => {
  const [state] = useExplorer();
  const { t } = useWords();
  const guard = useGuard();
  const record = useRecordOf(ground, detail, state);
  const own = useOwnWords(detail.id);
  useRenewal(`${paths.dataset(detail.id)}/`, detail.revision);
  return (
    <RecordContext value={record}>
      <OwnWordsContext value={own}>
        <SkipLinks />
        <Header theme={theme} />
        <main className={`columns columns-${state.stage}`}>
          <LibraryColumn />
          <section className="middle" id="stage" tabIndex={-1} aria-label={t("column.stage")}>
            <ErrorBoundary fallback={guard(t("column.stage"))}>
              <Stage theme={theme} />
            </ErrorBoundary>
          </section>
          <DetailColumn />
        </main>
      </OwnWordsContext>
    </RecordContext>
  );
};
