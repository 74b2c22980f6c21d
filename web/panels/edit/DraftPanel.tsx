import { type FormEvent, useId, useState } from "react";
import { nodeKinds } from "../../../graph/kinds.ts";
import { type ApiProblem, asProblem } from "../../api/problem.ts";
import { openNode } from "../../state/actions.ts";
import { type EditDraft, useEditing } from "../../state/editing.ts";
import { useRecord } from "../../state/record.ts";
import { type Edit, useEdit } from "../../state/use-edit.ts";
import { useExplorer } from "../../state/use-explorer.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Failure } from "../../ui/Failure.tsx";
import { Field } from "../../ui/Field.tsx";
import { formText } from "../../ui/form-text.ts";
import { useWords } from "../../words/index.ts";
import { nodeName } from "../../words/names.ts";
import { NodeNames } from "../shared/NodeNames.tsx";
import { Outcome } from "../shared/Outcome.tsx";
import { LineChoices } from "./LineChoices.tsx";
import { rankedEnds } from "./operations.ts";
import { placeable, useDraft } from "./use-draft.ts";
import { usePicked } from "./use-picked.ts";

const doWords = { line: "draft.draw", box: "draft.add", move: "draft.do" } as const;

/** The box that a draft begins from: the one a line leaves, or whose superior is exchanged; none for a box. */
const baseOf = (draft: EditDraft): string | undefined => {
  if (draft.what === "line") return draft.from;
  return draft.what === "move" ? draft.line[rankedEnds(draft.line).lower] : undefined;
};

/** Makes the edit that a draft stands for, and shows what came of it. */
const useMaking = (draft: EditDraft) => {
  const [, go] = useExplorer();
  const [{ ink }, setEditing] = useEditing();
  const editor = useEdit();
  const base = baseOf(draft);
  const picked = usePicked(draft.what === "box" ? draft.under : undefined, base);
  const wish = useDraft(draft, ink);
  const [problem, setProblem] = useState<ApiProblem | undefined>(undefined);
  const editFrom = async (name: string): Promise<Edit | undefined> => {
    const other = await picked.read();
    return other === undefined ? undefined : wish.editOf(name, other.id);
  };
  const make = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const name = formText(new FormData(event.currentTarget), "name");
    setProblem(undefined);
    const edit = await editFrom(name).catch((error: unknown) => setProblem(asProblem(error)));
    if (!edit || !(await editor.make(edit))) return;
    setEditing({ draft: undefined, said: ink === "record" ? "saved" : "step" });
    const added = edit.operations.find(({ op }) => op === "add-node");
    if (ink === "record" && added?.op === "add-node") go(openNode(added.node.id));
  };
  return { ink, editor, base, picked, wish, problem, make, close: () => setEditing({ draft: undefined }) };
};
type Making = ReturnType<typeof useMaking>;

/** What a new box is called and what it is; a reform adds posts. */
const BoxFields = ({ ink, wish }: Pick<Making, "ink" | "wish">) => {
  const { t, say } = useWords();
  return (
    <>
      <Field label={t("draft.name")} name="name" required maxLength={500} />
      {ink === "record" && (
        <Choice
          label={t("field.kind")}
          value={wish.boxKind}
          options={placeable.map((one) => [one, say(nodeKinds[one].label)])}
          onChoose={wish.setBoxKind}
        />
      )}
    </>
  );
};

/** What a draft is called: a box, or a line or a move from somebody. */
const useTitle = (draft: EditDraft, base: string | undefined): string => {
  const record = useRecord();
  const { t } = useWords();
  if (draft.what === "box") return t("draft.box");
  return t(`draft.${draft.what}`, { name: base === undefined ? "" : nodeName(record, base) });
};

/** Drawing a line, a box or a move: one end is known, the other is clicked in the picture or typed. */
export const DraftPanel = ({ draft }: { draft: EditDraft }) => {
  const { t } = useWords();
  const making = useMaking(draft);
  const { ink, editor, base, picked, wish, problem, make, close } = making;
  const names = useId();
  const isBox = draft.what === "box";
  const isProposed = isBox && ink === "reform";
  return (
    <form className="panel form draft-panel" data-panel="draft" onSubmit={make}>
      <h2>{useTitle(draft, base)}</h2>
      <NodeNames id={names} />
      {isBox && <BoxFields ink={ink} wish={wish} />}
      <p className="about">{t("draft.pick")}</p>
      <Field
        label={t(isBox ? "draft.under" : "draft.to")}
        name="other"
        list={names}
        fault={picked.fault}
        required={!isBox || isProposed}
        value={picked.text}
        onChange={(event) => picked.setTyped(event.target.value)}
      />
      {draft.what !== "move" && !isProposed && (
        <LineChoices
          said={wish.said}
          kinds={wish.kinds}
          onSay={wish.say}
          about={isBox ? "nothing" : ink === "record" ? "all-but-one" : "one"}
        />
      )}
      {isProposed && <p className="about">{t("draft.proposed")}</p>}
      <div className="action-row">
        <button type="submit" className="primary" disabled={editor.busy}>
          {t(doWords[draft.what])}
        </button>
        <button type="button" className="quiet" onClick={close}>
          {t("edit.cancel")}
        </button>
      </div>
      {problem !== undefined && <Failure problem={problem} />}
      <Outcome editor={editor} onTheirs={close} />
    </form>
  );
};
