import { type ChangeEvent, type DragEvent, useId, useState } from "react";
import { type ApiProblem, asProblem } from "../../api/problem.ts";
import { Failure } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";
import type { PickedFile } from "../shared/picked-files.ts";
import { filesIn } from "./dropped-files.ts";

type Props = {
  readonly files: readonly PickedFile[];
  readonly onChoose: (files: readonly PickedFile[]) => void;
};

/** Browsers choose a folder by an attribute that has no property of its own in React. */
const choosesFolder = (input: HTMLInputElement | null): void => input?.setAttribute("webkitdirectory", "");

/** Whether a file or a folder above it is hidden, as `.DS_Store` and `.git`. */
const isHidden = (path: string): boolean => path.split("/").some((name) => name.startsWith("."));

const listed = 8;

/** The first few of the files that are chosen. */
const ChosenFiles = ({ files }: Pick<Props, "files">) => {
  const { t } = useWords();
  return (
    <ul className="plain-list about" aria-label={t("import.chosen")}>
      {files.slice(0, listed).map(({ path }) => (
        <li key={path}>{path}</li>
      ))}
      {files.length > listed && <li>+{files.length - listed}</li>}
    </ul>
  );
};

/** Files or a whole folder, chosen or dropped. Hidden files of a folder stay out. */
export const FilePicker = ({ files, onChoose }: Props) => {
  const { t } = useWords();
  const id = useId();
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const take = (picked: readonly PickedFile[]): void => {
    setProblem(undefined);
    onChoose(picked.filter(({ path }) => !isHidden(path)));
  };
  const chosen = (event: ChangeEvent<HTMLInputElement>): void =>
    take(
      [...(event.target.files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })),
    );
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    const entries = [...event.dataTransfer.items]
      .map((item) => item.webkitGetAsEntry())
      .filter((entry) => entry !== null);
    filesIn(entries).then(take, (error: unknown) => setProblem(asProblem(error)));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the two inputs do the same by keyboard
    <div className="picker" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <p className="about">{t("import.what")}</p>
      <div className="action-row">
        <label htmlFor={`${id}-files`} className="quiet">
          {t("import.files")}
        </label>
        <input id={`${id}-files`} className="unseen" type="file" name="files" multiple onChange={chosen} />
        <label htmlFor={`${id}-folder`} className="quiet">
          {t("import.folder")}
        </label>
        <input
          id={`${id}-folder`}
          className="unseen"
          type="file"
          name="folder"
          ref={choosesFolder}
          onChange={chosen}
        />
      </div>
      <ChosenFiles files={files} />
      {problem !== undefined && <Failure problem={problem} />}
    </div>
  );
};
