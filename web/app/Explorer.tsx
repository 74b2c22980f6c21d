import { useId } from "react";
import type { DatasetDetail } from "../../server/contract/datasets.ts";
import type { Theme } from "../../server/contract/view-state.ts";
import { paths } from "../api/paths.ts";
import { useRead, useRenewal } from "../api/queries.ts";
import { type Ground, RecordContext } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useOwnWords } from "../state/use-own-words.ts";
import { useRecordOf } from "../state/use-record-of.ts";
import { useStrangeParametersLeftOut } from "../state/use-strange-parameters.ts";
import { useStrangersLeftOut } from "../state/use-strangers.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { Loaded } from "../ui/Loaded.tsx";
import { OwnWordsContext, useWords } from "../words/index.ts";
import { DetailColumn } from "./DetailColumn.tsx";
import { Header } from "./Header.tsx";
import { Library } from "./Library.tsx";
import { NamesUnread } from "./NamesUnread.tsx";
import { NoDataset } from "./NoDataset.tsx";
import { PrintedTitle } from "./PrintedTitle.tsx";
import { ReadsUntold } from "./ReadsUntold.tsx";
import { SkipLinks } from "./SkipLinks.tsx";
import { Stage } from "./Stage.tsx";
import { useGuard } from "./use-guard.tsx";

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

type ColumnsProps = Pick<Props, "ground" | "theme"> & { readonly detail: DatasetDetail };

/** What was found, the picture, what one thing means. */
const Columns = ({ ground, detail, theme }: ColumnsProps) => {
  const [state] = useExplorer();
  const { t } = useWords();
  const guard = useGuard();
  const record = useRecordOf(ground, detail, state);
  const own = useOwnWords(detail.id);
  useStrangersLeftOut(record, state);
  useStrangeParametersLeftOut(state);
  useRenewal(`${paths.dataset(detail.id)}/`, detail.revision);
  return (
    <RecordContext value={record}>
      <OwnWordsContext value={own.words}>
        <SkipLinks />
        <Header theme={theme} />
        <PrintedTitle />
        <NamesUnread query={own.query} />
        <ReadsUntold />
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
