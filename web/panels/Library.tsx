import type { ReactNode } from "react";
import { type Tab, tabs } from "../state/explorer-state.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { useWords } from "../words/index.ts";
import { DataPage } from "./data/DataPage.tsx";
import { FindingList } from "./findings/FindingList.tsx";
import { QuestionList } from "./questions/QuestionList.tsx";
import { ReformBench } from "./reforms/ReformBench.tsx";
import { Tabs } from "./Tabs.tsx";

const contents: Readonly<Record<Tab, () => ReactNode>> = {
  findings: () => <FindingList />,
  questions: () => <QuestionList />,
  reforms: () => <ReformBench />,
  data: () => <DataPage />,
};

/** The left column: what was found, what can be asked, what can be tried, and what it all rests on. */
export const Library = () => {
  const [{ tab }, go] = useExplorer();
  const { t } = useWords();
  return (
    <Tabs
      label={t("column.library")}
      tabs={tabs.map((id) => ({ id, label: t(`tab.${id}`) }))}
      chosen={tab}
      onChoose={(next) => go({ tab: next })}
    >
      {contents[tab]()}
    </Tabs>
  );
};
