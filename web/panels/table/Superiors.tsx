import { upward } from "../../../graph/visible/weigh.ts";
import { scopes } from "../../../graph/vocabulary.ts";
import type { ViewLine } from "../../../server/contract/view.ts";
import { openLine } from "../../state/actions.ts";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";

/** The superiors at the upper ends of some lines, one under the other, each opening its line. */
export const Superiors = ({ lines }: { lines: readonly ViewLine[] }) => {
  const [, go] = useExplorer();
  const record = useRecord();
  const { say } = useWords();
  return lines.map((line) => {
    const about = line.scopes.filter((scope) => scope !== "general").map((scope) => say(scopes[scope]));
    return (
      <span key={line.id} className="superior-line">
        <button
          type="button"
          className="link"
          tabIndex={-1}
          onClick={(event) => {
            event.stopPropagation();
            go(openLine(line.id));
          }}
        >
          {nodeName(record, upward(line)?.upper ?? line.to)}
        </button>
        {about.length > 0 && <span className="about"> ({about.join(", ")})</span>}
      </span>
    );
  });
};
