import type { ReactNode } from "react";
import { type ListTab, tabs } from "../../server/contract/view-state.ts";
import { DataPage } from "../panels/data/DataPage.tsx";
import { FindingList } from "../panels/findings/FindingList.tsx";
import { QuestionList } from "../panels/questions/QuestionList.tsx";
import { ReformBench } from "../panels/reforms/ReformBench.tsx";
import { OnceNamed } from "../panels/shared/OnceNamed.tsx";
import { useExplorer } from "../state/use-explorer.ts";
import { Tabs } from "../ui/Tabs.tsx";
import { useWords } from "../words/index.ts";

const contents: Readonly<Record<ListTab, () => ReactNode>> = {
  findings: () => (
    <OnceNamed>
      <FindingList />
    </OnceNamed>
  ),
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
