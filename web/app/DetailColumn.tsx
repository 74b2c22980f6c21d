import { type RefObject, useEffect, useRef, useState } from "react";
import { isTried, type ViewState } from "../../server/contract/view-state.ts";
import { closePart, openFinding } from "../state/actions.ts";
import { useEditingOf } from "../state/editing.ts";
import { useRecord } from "../state/record.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { ErrorBoundary } from "../ui/ErrorBoundary.tsx";
import { useWords } from "../words/index.ts";
import { Detail } from "./Detail.tsx";
import { useFocusKept } from "./use-focus-kept.ts";
import { useGuard } from "./use-guard.tsx";

/** What was asked or tried, and is told beside the picture without being a part of it; undefined where nothing is. */
const toldBeside = (state: ViewState): readonly unknown[] | undefined => {
  const { tab, tried, own, scenario, question, parameters, asked } = state;
  if (tab === "reforms" && isTried(state)) return [tried, own, scenario];
  const isAsked = asked !== undefined || (question !== undefined && Object.keys(parameters).length > 0);
  return tab === "questions" && isAsked ? [question, parameters, asked] : undefined;
};

/** Scrolls to the beginning whenever something else is shown: its first sentence is read first. */
const useBeginning = (shown: string): RefObject<HTMLElement | null> => {
  const column = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is why it scrolls
  useEffect(() => {
    if (column.current !== null) column.current.scrollTop = 0;
  }, [shown]);
  return column;
};

/** What one thing means; over the picture where the window is narrow, and then it can be closed. */
export const DetailColumn = () => {
  const [state, go] = useExplorer();
  const { node, line, finding } = state;
  const { t } = useWords();
  const guard = useGuard();
  const { dataset } = useRecord();
  const { draft } = useEditingOf(dataset);
  // while something is drawn, boxes are picked in the picture for it: what was typed so far stays
  const shown = draft === undefined ? `${finding} ${node} ${line}` : "draft";
  const column = useBeginning(shown);
  const part = node ?? line;
  const told = JSON.stringify(toldBeside(state));
  const [closed, setClosed] = useState<string | undefined>(undefined);
  const opened = (part ?? finding) !== undefined || (told !== undefined && told !== closed);
  useFocusKept(column, shown, opened);
  const close = (): void => {
    setClosed(told);
    if (part !== undefined) go(closePart());
    else if (finding !== undefined) go(openFinding(undefined));
  };
  return (
    <aside
      ref={column}
      className={opened ? "detail sheet-open" : "detail"}
      id="detail"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
      aria-label={t("column.detail")}
    >
      {opened && (
        <button type="button" className="sheet-close" onClick={close}>
          {t("stage.close")}
        </button>
      )}
      <ErrorBoundary key={shown} fallback={guard(t("column.detail"))}>
        <Detail />
      </ErrorBoundary>
    </aside>
  );
};
