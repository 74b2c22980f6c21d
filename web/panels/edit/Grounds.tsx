import { useEditing } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { useWords } from "../../words/index.ts";
import { FieldsPart, useRowEditing } from "./FieldsPart.tsx";

/** A source that is not on record yet: a form of its fields. */
const NewSource = () => {
  const { t } = useWords();
  const editing = useRowEditing();
  const { open, setOpen } = editing;
  return (
    <div>
      <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("edit.source.new")}
      </button>
      <FieldsPart editing={editing} table="sources" />
    </div>
  );
};

const Reason = () => {
  const { detail } = useRecord();
  const { t } = useWords();
  const [{ reason, source }, setEditing] = useEditing();
  const cite = (id: string): void =>
    setEditing({ source: id === "" ? undefined : { source: id, locator: source?.locator ?? "" } });
  return (
    <div className="choices">
      <Field
        label={t("edit.reason")}
        name="reason"
        value={reason}
        maxLength={2000}
        onChange={(event) => setEditing({ reason: event.target.value })}
      />
      <Choice
        label={t("edit.source")}
        value={source?.source ?? ""}
        options={[
          ["", t("edit.source.none")],
          ...detail.sources.map(({ id, short }): [string, string] => [id, short]),
        ]}
        onChoose={cite}
      />
      {source !== undefined && (
        <Field
          label={t("edit.place")}
          name="place"
          value={source.locator}
          onChange={(event) => setEditing({ source: { ...source, locator: event.target.value } })}
        />
      )}
    </div>
  );
};

/** Why and where it is said: given once, kept for the next edits. */
export const Grounds = () => (
  <>
    <Reason />
    <NewSource />
  </>
);
