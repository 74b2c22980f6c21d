import { type FormEvent, useId, useState } from "react";
import type { RecordOperation } from "../../../graph/record/operation.ts";
import { recordFields, type WrittenTable } from "../../../server/contract/record-fields.ts";
import { type ApiProblem, asProblem } from "../../api/problem.ts";
import { useBoxIds } from "../../state/use-box-ids.ts";
import { useFreeIds } from "../../state/use-free-ids.ts";
import { Failure } from "../../ui/Failure.tsx";
import { useWords } from "../../words/index.ts";
import { namesBox } from "./box-fields.ts";
import { faultText } from "./fault-text.ts";
import { type Texts, textsOf } from "./field-text.ts";
import { NodeNames } from "./NodeNames.tsx";
import { newIdOf } from "./new-ids.ts";
import { RecordField } from "./RecordField.tsx";
import { rowOperations } from "./row-steps.ts";

/** The row that a form is about; without one it is about a new row, which begins with some texts. */
export type RecordFormRow = {
  readonly table: WrittenTable;
  readonly row?: { readonly id: string } | undefined;
  readonly begin?: Texts;
};

type Props = RecordFormRow & {
  readonly busy: boolean;
  readonly onSave: (operation: RecordOperation) => void;
  readonly onCancel: () => void;
};

type Faults = Readonly<Record<string, string>>;

/** What was written in a form, as the step that it gives or what is wrong with it. */
const useWriting = ({ table, row, begin = {} }: RecordFormRow) => {
  const { t } = useWords();
  const boxIds = useBoxIds();
  const freeIds = useFreeIds();
  const fields = recordFields[table].filter(({ name }) => name !== "id");
  const [before] = useState<Texts>(() => (row === undefined ? {} : textsOf(fields, row)));
  const [after, setAfter] = useState<Texts>({ ...before, ...begin });
  const [faults, setFaults] = useState<Faults>({});
  /** The texts with ids in place of the names of boxes; undefined where a name is nobody's or several's. */
  const resolved = async (): Promise<Texts | undefined> => {
    const typed = fields.filter(
      ({ name }) => namesBox(name) && after[name]?.trim() && after[name] !== before[name],
    );
    const ids = await boxIds(typed.map(({ name }) => after[name] ?? ""));
    const unknown = typed.filter(({ name }) => ids.get(after[name] ?? "") === undefined);
    setFaults(
      Object.fromEntries(unknown.map(({ name }) => [name, t("fault.box", { name: after[name] ?? "" })])),
    );
    const found = typed.map(({ name }) => [name, ids.get(after[name] ?? "") ?? ""]);
    return unknown.length > 0 ? undefined : { ...after, ...Object.fromEntries(found) };
  };
  /** The step that writes the form; "same" where nothing is different, undefined where there are faults. */
  const read = async (): Promise<RecordOperation | "same" | undefined> => {
    const written = await resolved();
    if (written === undefined) return undefined;
    const [id = ""] = row === undefined ? await freeIds([newIdOf(table, written)]) : [row.id];
    const steps = rowOperations(table, fields, [{ id, row, before, written }]);
    const text = ({ name }: { readonly name: string }): string => written[name] ?? "";
    setFaults(
      Object.fromEntries(
        steps.faults.map(({ field, message }) => {
          const spec = fields.find(({ name }) => name === field);
          return [field, spec === undefined ? message : faultText(spec, text(spec), message, t)];
        }),
      ),
    );
    return steps.faults.length > 0 ? undefined : (steps.operations[0] ?? "same");
  };
  const write = (name: string, text: string): void => setAfter((old) => ({ ...old, [name]: text }));
  return { fields, after, write, faults, read };
};

/** Every field of a row, as its schema has them; of a row that stands only what was changed is written. */
export const RecordForm = ({ busy, onSave, onCancel, ...about }: Props) => {
  const { t } = useWords();
  const { fields, after, write, faults, read } = useWriting(about);
  const [same, setSame] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const boxes = useId();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setProblem(undefined);
    const step = await read().catch((error: unknown) => setProblem(asProblem(error)));
    setSame(step === "same");
    if (typeof step === "object") onSave(step);
  };
  return (
    <form className="form record-form" onSubmit={save}>
      <NodeNames id={boxes} />
      {fields.map((spec) => (
        <RecordField
          key={spec.name}
          table={about.table}
          spec={spec}
          text={after[spec.name] ?? ""}
          onWrite={(text) => write(spec.name, text)}
          boxes={boxes}
          fault={faults[spec.name]}
        />
      ))}
      <div className="action-row">
        <button type="submit" className="primary" disabled={busy}>
          {t("edit.save")}
        </button>
        <button type="button" className="quiet" onClick={onCancel}>
          {t("edit.cancel")}
        </button>
      </div>
      {problem !== undefined && <Failure problem={problem} />}
      <p className="about" role="status">
        {same && t("edit.same")}
      </p>
    </form>
  );
};
