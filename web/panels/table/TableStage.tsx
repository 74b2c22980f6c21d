import type { DrawnSubgraph } from "../../scene/choice.ts";
import { useRecord } from "../../state/record.ts";
import { isReadInParts } from "../../state/size.ts";
import type { Spotlight } from "../../state/spotlight.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../words/index.ts";
import { ActorTable } from "./ActorTable.tsx";
import { LineTable } from "./LineTable.tsx";
import { Outline } from "./Outline.tsx";

/** The picture in words: an outline of who stands under whom, all actors of the slice, and all lines. */
export const TableStage = ({ choice, spotlight }: { choice: DrawnSubgraph; spotlight: Spotlight }) => {
  const [{ twin }, go] = useExplorer();
  const { detail } = useRecord();
  const { t } = useWords();
  // of what is read in parts, how many lines there are is not known here
  const lines = isReadInParts(detail) ? t("table.lines") : t("table.lines-count", { n: choice.lines.length });
  return (
    <section className="tables" aria-label={t("table.title")}>
      <Tabs
        label={t("table.title")}
        tabs={[
          { id: "outline", label: t("table.outline") },
          { id: "actors", label: t("table.actors") },
          { id: "lines", label: lines },
        ]}
        chosen={twin}
        onChoose={(one) => go({ twin: one })}
      >
        {twin === "actors" ? (
          <ActorTable />
        ) : (
          <div className="tables-scroll">
            {twin === "outline" ? (
              <Outline choice={choice} spotlight={spotlight} />
            ) : (
              <LineTable choice={choice} spotlight={spotlight} />
            )}
          </div>
        )}
      </Tabs>
    </section>
  );
};
