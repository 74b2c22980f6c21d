import { type FormEvent, useState } from "react";
import type { ImportBody, ImportResult } from "../../../server/contract/datasets.ts";
import { sendJson } from "../../api/client.ts";
import { paths } from "../../api/paths.ts";
import { renew } from "../../api/resource.ts";
import { Failure } from "../../app/Failure.tsx";
import { useRecord } from "../../state/record.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { useWords } from "../../words/index.ts";
import { Field } from "../Field.tsx";
import { useWrite } from "../use-write.ts";

const base64 = (file: File): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^data:[^,]*,/, ""));
    reader.onerror = () => fail(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });

const filesOf = async (list: FileList | null): Promise<ImportBody["files"]> =>
  Promise.all([...(list ?? [])].map(async (file) => ({ name: file.name, base64: await base64(file) })));

/** Bringing data in: checked first without storing anything, then stored. */
export const ImportForm = () => {
  const [, go] = useExplorer();
  const { dataset, detail } = useRecord();
  const { t } = useWords();
  const { busy, problem, run } = useWrite();
  const [result, setResult] = useState<ImportResult | undefined>(undefined);
  const send = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
    const dryRun = submitter?.getAttribute("value") !== "store";
    const data = new FormData(event.currentTarget);
    const input = event.currentTarget.elements.namedItem("files");
    const files = await filesOf(input instanceof HTMLInputElement ? input.files : null);
    const name = String(data.get("name") ?? "").trim();
    const revision = name === dataset && !dryRun ? detail?.revision : undefined;
    setResult(undefined);
    const done = await run(async () => {
      setResult(
        await sendJson<ImportResult>(paths.import(name, dryRun), {
          method: "PUT",
          body: { files },
          revision,
        }),
      );
    }, `/api/datasets/${name}`);
    if (!done || dryRun) return;
    renew("/api/datasets");
    go({ dataset: name, finding: undefined, node: undefined, line: undefined });
  };
  return (
    <form className="form" onSubmit={send}>
      <h3>{t("data.import")}</h3>
      <Field
        label={t("data.import.name")}
        name="name"
        required
        pattern="[a-z0-9][a-z0-9.\-]*"
        defaultValue={dataset}
      />
      <p className="field">
        <label>
          {t("data.import.files")}
          <input type="file" name="files" multiple required accept=".csv,.zip,.json,.ttl" />
        </label>
      </p>
      <div className="action-row">
        <button type="submit" className="quiet" value="check" disabled={busy}>
          {t("data.import.check")}
        </button>
        <button type="submit" className="quiet" value="store" disabled={busy}>
          {t("data.import.store")}
        </button>
      </div>
      {result !== undefined && (
        <p className="about" role="status">
          {t(result.dryRun ? "data.import.fine" : "data.import.done", {
            nodes: result.nodes,
            lines: result.lines,
            warnings: result.warnings.length,
          })}
        </p>
      )}
      {problem !== undefined && <Failure problem={problem} />}
    </form>
  );
};
