import { type ChangeEvent, useId } from "react";
import type { AttachedList } from "../../../../server/contract/documents.ts";
import { sendJson } from "../../../api/client.ts";
import { paths } from "../../../api/paths.ts";
import { useWrite } from "../../../api/use-write.ts";
import { useRecord } from "../../../state/record.ts";
import { Failure } from "../../../ui/Failure.tsx";
import { useWords } from "../../../words/index.ts";
import { readPickedFiles } from "../picked-files.ts";

type Props = { readonly source: string; readonly kept: AttachedList[number] | undefined };

/** Keeps the text of a file with a source, in place of the one that is kept. */
export const AttachText = ({ source, kept }: Props) => {
  const { dataset } = useRecord();
  const { t } = useWords();
  const id = useId();
  const { busy, problem, run } = useWrite();
  const attach = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    void run(
      async () => {
        const [read] = await readPickedFiles([{ path: file.name, file }]);
        return sendJson(paths.documents(dataset), { body: { source, ...read }, revision: kept?.revision });
      },
      `${paths.dataset(dataset)}/`,
    );
    target.value = "";
  };
  return (
    <>
      <label htmlFor={id} className="plain-button">
        {t(kept === undefined ? "passages.attach" : "passages.attach.again")}
      </label>
      <input id={id} className="unseen" type="file" name="source-text" disabled={busy} onChange={attach} />
      {problem !== undefined && <Failure problem={problem} />}
    </>
  );
};
