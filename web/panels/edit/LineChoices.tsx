import { type LineKind, lineKind, lineKindIds, type NodeKind } from "../../../graph/kinds.ts";
import { type Basis, bases, keysOf, type Scope, scopes } from "../../../graph/vocabulary.ts";
import { Choice } from "../../ui/Choice.tsx";
import { useWords } from "../../words/index.ts";
import { scopesBut } from "./operations.ts";

/** Kinds of line that are drawn by hand; those of recommendations are the source's own. */
export const drawnByHand: readonly LineKind[] = lineKindIds.filter(
  (kind) => lineKind(kind).family !== "reform",
);

/** Kinds of line that put a box of a kind under another. */
export const kindsUnder = (kind: NodeKind): readonly LineKind[] =>
  drawnByHand.filter((one) => lineKind(one).superior === "to" && lineKind(one).from.includes(kind));

/** What is said of a line beside its ends. `but` is the subject that it leaves out. */
export type LineSaid = {
  readonly kind: LineKind;
  readonly basis: Basis;
  readonly scope: Scope;
  readonly but: Scope | "";
};

/** What a line is about: one subject, everything, or everything but one. */
export const scopesSaid = ({ scope, but }: Pick<LineSaid, "scope" | "but">): readonly Scope[] =>
  scope === "general" && but !== "" ? scopesBut(but) : [scope];

type Props = {
  readonly said: LineSaid;
  readonly kinds: readonly LineKind[];
  readonly onSay: (said: Partial<LineSaid>) => void;
  /** Whether it says what the line is about, and whether it may leave a subject out. */
  readonly about: "nothing" | "one" | "all-but-one";
};

/** What kind of line it is, on paper or in practice, about what. */
export const LineChoices = ({ said, kinds, onSay, about }: Props) => {
  const { t, say } = useWords();
  const subjects = keysOf(scopes).map((one): [Scope, string] => [one, say(scopes[one])]);
  return (
    <>
      <Choice
        label={t("table.line")}
        value={said.kind}
        options={kinds.map((one) => [one, say(lineKind(one).label)])}
        onChoose={(kind) => onSay({ kind })}
      />
      <Choice
        label={t("field.basis")}
        value={said.basis}
        options={keysOf(bases).map((one) => [one, say(bases[one])])}
        onChoose={(basis) => onSay({ basis })}
      />
      {about !== "nothing" && (
        <Choice
          label={t("field.scopes")}
          value={said.scope}
          options={subjects}
          onChoose={(scope) => onSay({ scope })}
        />
      )}
      {about === "all-but-one" && said.scope === "general" && (
        <Choice<Scope | "">
          label={t("draft.but")}
          value={said.but}
          options={[["", "–"], ...subjects.filter(([one]) => one !== "general")]}
          onChoose={(but) => onSay({ but })}
        />
      )}
    </>
  );
};
