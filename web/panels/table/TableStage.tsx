import { useState } from "react";
import type { Choice } from "../../picture/choose.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useWords } from "../../words/index.ts";
import { Tabs } from "../Tabs.tsx";
import { LineTable } from "./LineTable.tsx";
import { Outline } from "./Outline.tsx";

/** The picture's twin in words: an outline of who stands under whom, and all lines. */
export const TableStage = ({ choice, spotlight }: { choice: Choice; spotlight: Spotlight }) => {
  const { t } = useWords();
  const [shown, setShown] = useState<"outline" | "lines">("outline");
  return (
    <section className="twin" aria-label={t("table.title")}>
      <Tabs
        label={t("table.title")}
        tabs={[
          { id: "outline", label: t("table.outline") },
          { id: "lines", label: t("table.lines-count", { n: choice.lines.length }) },
        ]}
        chosen={shown}
        onChoose={setShown}
      >
        <div className="twin-scroll">
          {shown === "outline" ? (
            <Outline choice={choice} spotlight={spotlight} />
          ) : (
            <LineTable choice={choice} spotlight={spotlight} />
          )}
        </div>
      </Tabs>
    </section>
  );
};
