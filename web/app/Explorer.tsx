import { useId } from "react";
import type { DatasetSummary } from "../../graph/store/store.ts";
import { Detail } from "../panels/Detail.tsx";
import { Library } from "../panels/Library.tsx";
import { Stage } from "../stage/Stage.tsx";
import type { Theme } from "../state/explorer-state.ts";
import { RecordContext } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useRecordOf } from "../state/use-record-of.ts";
import { useWords } from "../words/index.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Header } from "./Header.tsx";

type Props = {
  readonly dataset: string;
  readonly datasets: readonly DatasetSummary[];
  readonly theme: Theme;
};

/** One dataset in three columns: what was found, the picture, what one thing means. */
export const Explorer = ({ dataset, datasets, theme }: Props) => {
  const [state] = useExplorer();
  const { t } = useWords();
  const record = useRecordOf(dataset, state);
  const id = useId();
  const guard = (name: string) => (error: Error, retry: () => void) => (
    <div className="failure" role="alert">
      <p>{t("failure.part", { name })}</p>
      <p className="about">{error.message}</p>
      <button type="button" className="quiet" onClick={retry}>
        {t("failure.retry")}
      </button>
    </div>
  );
  return (
    <RecordContext value={record}>
      <a className="skip" href="#detail">
        {t("skip")}
      </a>
      <Header datasets={datasets} theme={theme} />
      <main className={`columns columns-${state.stage}`}>
        <section className="library" aria-labelledby={`${id}-library`}>
          <h2 id={`${id}-library`} className="unseen">
            {t("column.library")}
          </h2>
          <ErrorBoundary fallback={guard(t("column.library"))}>
            <Library />
          </ErrorBoundary>
        </section>
        <section className="middle" aria-label={t("column.stage")}>
          <ErrorBoundary fallback={guard(t("column.stage"))}>
            <Stage theme={theme} />
          </ErrorBoundary>
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
        <aside className="detail" id="detail" tabIndex={0} aria-label={t("column.detail")}>
          <ErrorBoundary
            key={`${state.finding} ${state.node} ${state.line}`}
            fallback={guard(t("column.detail"))}
          >
            <Detail />
          </ErrorBoundary>
        </aside>
      </main>
    </RecordContext>
  );
};
