import { type ChangeEvent, type DragEvent, useId } from "react";
import { useWords } from "../../words/index.ts";

type Props = { readonly files: readonly File[]; readonly onChoose: (files: readonly File[]) => void };

/** Browsers choose a folder by an attribute that has no property of its own in React. */
const choosesFolder = (input: HTMLInputElement | null): void => input?.setAttribute("webkitdirectory", "");

/** Files or a whole folder, chosen or dropped. Hidden files of a folder stay out. */
export const FilePicker = ({ files, onChoose }: Props) => {
  const { t } = useWords();
  const id = useId();
  const take = (list: FileList | null): void =>
    onChoose([...(list ?? [])].filter((file) => !file.name.startsWith(".")));
  const chosen = (event: ChangeEvent<HTMLInputElement>): void => take(event.target.files);
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the two inputs do the same by keyboard
    <div className="picker" onDragOver={(event) => event.preventDefault()} onDrop={dropped}>
      <p className="about">{t("data.import.what")}</p>
      <div className="action-row">
        <label htmlFor={`${id}-files`} className="quiet">
          {t("data.import.files")}
        </label>
        <input
          id={`${id}-files`}
          className="unseen"
          type="file"
          name="files"
          multiple
          accept=".csv,.zip,.json,.ttl"
          onChange={chosen}
        />
        <label htmlFor={`${id}-folder`} className="quiet">
          {t("data.import.folder")}
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
      <ul className="plain-list about" aria-label={t("data.import.chosen")}>
        {files.slice(0, 8).map((file) => (
          <li key={file.webkitRelativePath || file.name}>{file.webkitRelativePath || file.name}</li>
        ))}
        {files.length > 8 && <li>+{files.length - 8}</li>}
      </ul>
    </div>
  );
};
