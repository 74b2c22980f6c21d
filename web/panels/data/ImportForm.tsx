import { type FormEvent, useState } from "react";
import type { DatasetSummary } from "../../../graph/store/store.ts";
import type { ImportResult } from "../../../server/contract/datasets.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { useResource } from "../../api/resource.ts";
import { Failure } from "../../app/Failure.tsx";
import { Faults } from "../../app/Faults.tsx";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { Field } from "../Field.tsx";
import { useWrite } from "../use-write.ts";
import { FilePicker } from "./FilePicker.tsx";
import { idFrom, readFiles } from "./files.ts";

/** Bringing data in: checked first without storing anything, then stored. */
export const ImportForm = () => {
  const [, go] = useExplorer();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [result, setResult] = useState<ImportResult | undefined>(undefined);
  const datasets = useResource<readonly DatasetSummary[]>(paths.datasets).data ?? [];
  const name = typed ?? idFrom(files);
  const replaced = datasets.find(({ id }) => id === name);
  const send = async (dryRun: boolean): Promise<void> => {
    setResult(undefined);
    const write = async (): Promise<void> => {
      const body = { files: await readFiles(files) };
      const revision = dryRun ? undefined : replaced?.revision;
      setResult(await sendJson<ImportResult>(paths.import(name, dryRun), { method: "PUT", body, revision }));
    };
    const done = await run(write, dryRun ? "/api/none" : "/api/datasets");
    if (done && !dryRun)
      go({ dataset: name, finding: undefined, node: undefined, line: undefined, tried: [] });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : { submitter: null };
    void send(submitter?.getAttribute("value") !== "store");
  };
  return (
    <form className="form" onSubmit={submit}>
      <h3>{t("data.import")}</h3>
      <FilePicker files={files} onChoose={setFiles} />
      <Field
        label={t("data.import.name")}
        name="name"
        required
        pattern="[a-z0-9][a-z0-9.\-]*"
        value={name}
        onChange={(event) => setTyped(event.target.value)}
      />
      {replaced !== undefined && (
        <p className="about">
          <strong>{t("data.import.replaces", { title: replaced.title, n: replaced.revision })}</strong>
        </p>
      )}
      <div className="action-row">
        <button type="submit" className="quiet" value="check" disabled={busy || files.length === 0}>
          {t("data.import.check")}
        </button>
        <button type="submit" className="quiet" value="store" disabled={busy || files.length === 0}>
          {t("data.import.store")}
        </button>
      </div>
      <p className="about" role="status">
        {busy && t("data.import.busy")}
        {result !== undefined &&
          t(result.dryRun ? "data.import.fine" : "data.import.done", {
            nodes: result.nodes,
            lines: result.lines,
            warnings: result.warnings.length,
          })}
      </p>
      {result !== undefined && <Faults faults={result.warnings} />}
      {problem !== undefined && <Failure problem={problem} />}
    </form>
  );
};
