import type { ImportResult } from "../../server/contract/datasets.ts";
import { sendJson } from "../api/client.ts";
import { paths } from "../api/paths.ts";
import { useWrite } from "../api/use-write.ts";
import { readPickedFiles } from "../panels/shared/picked-files.ts";
import { openDataset } from "../state/actions.ts";
import { keepRemoved, type Removed, useRemoved } from "../state/removed.ts";
import { useExplorer } from "../state/use-explorer.ts";
import { Failure } from "../ui/Failure.tsx";
import { Undo } from "../ui/Undo.tsx";
import { useWords } from "../words/index.ts";

const Notice = ({ removed: { id, title, bundle } }: { removed: Removed }) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const bringBack = async (): Promise<void> => {
    const done = await run(async () => {
      const files = await readPickedFiles([{ path: `${id}-bundle.zip`, file: bundle }]);
      return sendJson<ImportResult>(paths.imports, { body: { dataset: id, files } });
    }, paths.datasets);
    if (!done) return;
    keepRemoved(undefined);
    go({ ...openDataset(id, state), tab: "data" });
  };
  return (
    <div className="notice removed">
      <Undo said={t("data.removed", { title })} busy={busy} onUndo={() => void bringBack()} />
      <button type="button" className="plain-button" onClick={() => keepRemoved(undefined)}>
        {t("stage.close")}
      </button>
      {problem !== undefined && <Failure problem={problem} />}
    </div>
  );
};

/** That a dataset was removed, with the way to have it back with all that was kept beside it. */
export const BringBack = () => {
  const removed = useRemoved();
  return removed === undefined ? null : <Notice key={removed.id} removed={removed} />;
};
