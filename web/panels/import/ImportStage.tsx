import type { DatasetSummary } from "../../../graph/store/store.ts";
import type { Session } from "../../../server/contract/session.ts";
import { openBrought } from "../../state/actions.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Field } from "../../ui/Field.tsx";
import { Loaded } from "../../ui/Loaded.tsx";
import { useWords } from "../../words/index.ts";
import { StageHead } from "../shared/StageHead.tsx";
import { Duplicates } from "./Duplicates.tsx";
import { FilePicker } from "./FilePicker.tsx";
import { ImportDifference } from "./ImportDifference.tsx";
import { ImportPreviewed, ImportWarnings } from "./ImportPreviewed.tsx";
import { LayerChoices } from "./LayerChoices.tsx";
import { NewRecord } from "./NewRecord.tsx";
import { SetAsides } from "./SetAsides.tsx";
import { type Importing, useImport } from "./use-import.ts";

/** Whether the files are a new organization, and of what name, or the next version of one that is there. */
const Target = ({ importing, datasets }: { importing: Importing; datasets: readonly DatasetSummary[] }) => {
  const { t } = useWords();
  const { target, become, setTyped, wish, setWish } = importing;
  return (
    <div className="choices">
      {datasets.length > 0 && (
        <Choice
          label={t("import.into")}
          value={target.known?.id ?? ""}
          options={[
            ["", t("import.new")],
            ...datasets.map(({ id, title }): [string, string] => [id, t("import.again", { title })]),
          ]}
          onChoose={(id) => become(id === "" ? undefined : id)}
        />
      )}
      {target.known !== undefined && <LayerChoices dataset={target.known.id} importing={importing} />}
      {target.known === undefined && (
        <Field
          label={t("import.name")}
          name="title"
          value={target.title}
          maxLength={300}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <Field
        label={t("import.date")}
        type="date"
        name="date"
        value={wish.date}
        onChange={(event) => setWish({ ...wish, date: event.target.value })}
      />
    </div>
  );
};

/** How the files would stand in the record, which boxes are boxes of another list, and what was set aside. */
const Standing = ({ importing: { preview, setMapping, wish, setWish } }: { importing: Importing }) => (
  <Loaded query={preview} quietly>
    {(data) => (
      <>
        <ImportPreviewed preview={data} onMap={setMapping} />
        <SetAsides setAside={data.setAside} />
        <Duplicates
          offered={data.twins}
          joined={wish.joined}
          onJoin={(joined) => setWish({ ...wish, joined })}
        />
        {data.difference !== undefined && <ImportDifference difference={data.difference} />}
        <ImportWarnings warnings={data.warnings} />
      </>
    )}
  </Loaded>
);

type Props = { readonly datasets: readonly DatasetSummary[]; readonly session: Session };

/** One's own files: chosen, shown as they will stand, corrected, stored; then their findings open. */
const Desk = ({ datasets }: Pick<Props, "datasets">) => {
  const [state, go] = useExplorer();
  const { t } = useWords();
  const importing = useImport(datasets);
  const { files, choose, target, preview, store, write } = importing;
  const storable = preview.data?.problems.length === 0 && !preview.isFetching;
  const finish = async (): Promise<void> => {
    const dataset = await store();
    if (dataset !== undefined) go(openBrought(dataset, state));
  };
  return (
    <>
      <FilePicker files={files} onChoose={choose} />
      {files.length === 0 && <NewRecord />}
      {files.length > 0 && (
        <>
          <Target importing={importing} datasets={datasets} />
          <Standing importing={importing} />
          {write.problem !== undefined && <Failure problem={write.problem} />}
          <div className="import-foot">
            <button type="button" className="primary" disabled={!storable || write.busy} onClick={finish}>
              {t(
                write.busy
                  ? "import.storing"
                  : target.known === undefined
                    ? "import.store"
                    : "import.store.again",
              )}
            </button>
            <span role="status">{preview.isFetching && t("import.busy")}</span>
          </div>
        </>
      )}
    </>
  );
};

/** Bringing an organization in, for who may. */
const ImportStage = ({ datasets, session }: Props) => {
  const { t } = useWords();
  return (
    <section className="console import" aria-label={t("import.title")}>
      <StageHead title={t("import.title")} />
      {session.may.import ? <Desk datasets={datasets} /> : <p className="about">{t("import.who")}</p>}
    </section>
  );
};
export default ImportStage;
