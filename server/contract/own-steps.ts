import { z } from "zod";
import { type LineKind, lineKindIds } from "../../graph/kinds.ts";
import { decodedPercents } from "../../graph/text/percent.ts";
import { type Basis, bases, keysOf, type Scope, scopes } from "../../graph/vocabulary.ts";
import type { ScenarioBody } from "./scenarios.ts";

type Operation = ScenarioBody["operations"][number];

const id = z.string().min(1);

/** A step of a reform that the reader made: a line drawn, a line cut, a post added under a superior. */
const ownStepSchema = z
  .discriminatedUnion("step", [
    z.object({
      step: z.literal("draw"),
      kind: z.enum(lineKindIds),
      from: id,
      to: id,
      basis: z.enum(keysOf(bases)),
      scope: z.enum(keysOf(scopes)),
    }),
    z.object({ step: z.literal("cut"), line: id }),
    z.object({ step: z.literal("post"), name: z.string().min(1), under: id }),
  ])
  .readonly();
export type OwnStep = z.output<typeof ownStepSchema>;

/** The parts of a step in the URL; `~` stands in no id and is escaped in names. */
const separator = "~";
const part = (text: string): string =>
  encodeURIComponent(text).replaceAll("~", "%7E").replaceAll("(", "%28").replaceAll(")", "%29");

const one = <T extends string>(text: string | undefined, known: readonly T[]): T | undefined =>
  known.find((value) => value === text);

const readStep = (text: string): OwnStep | undefined => {
  const [word, ...parts] = text.split(separator);
  const [a, b, c, d, e] = parts.map(decodedPercents);
  if (word === "cut" && a) return { step: "cut", line: a };
  if (word === "post" && a && b) return { step: "post", name: a, under: b };
  const [kind, basis, scope] = [one(a, lineKindIds), one(d, keysOf(bases)), one(e, keysOf(scopes))];
  if (word !== "draw" || !b || !c || kind === undefined || basis === undefined || scope === undefined)
    return undefined;
  return { step: "draw", kind, from: b, to: c, basis, scope };
};

const writeStep = (own: OwnStep): string => {
  if (own.step === "cut") return ["cut", part(own.line)].join(separator);
  if (own.step === "post") return ["post", part(own.name), part(own.under)].join(separator);
  return ["draw", own.kind, part(own.from), part(own.to), own.basis, own.scope].join(separator);
};

export const writeSteps = (steps: readonly OwnStep[]): string => steps.map(writeStep).join();

/** A step as it stands in the address. */
export const ownStepCodec = z.codec(z.string(), ownStepSchema, {
  decode: (text, { issues }) => {
    const step = readStep(text);
    if (step !== undefined) return step;
    issues.push({ code: "custom", input: text, message: "this is no step of a reform" });
    return z.NEVER;
  },
  encode: writeStep,
});

/** The id of a post that is only proposed: its name, as an id. */
export const proposedId = (name: string): string =>
  `own-${name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "")}`;

/** No source says what a reader proposes: it cites itself, as the server has it. */
const sources = [{ source: "own", locator: "" }];

const lineOf = (kind: LineKind, from: string, to: string, basis: Basis, scope: Scope): Operation => ({
  op: "add-line",
  line: {
    id: `own-${from}--${kind}--${to}--${basis}-${scope}`,
    kind,
    from,
    to,
    basis,
    scopes: [scope],
    polarity: "asserted",
    authority: [],
    confidence: "inferred",
    sources,
  },
});

const postOf = (name: string): Operation => ({
  op: "add-node",
  node: {
    id: proposedId(name),
    kind: "post",
    name,
    aliases: [],
    class: false,
    separate: false,
    identifiers: [],
    confidence: "inferred",
    sources,
  },
});

/** Steps as the operations of a reform. */
export const operationsOf = (steps: readonly OwnStep[]): Operation[] =>
  steps.flatMap((own): Operation[] => {
    if (own.step === "cut") return [{ op: "remove-line", id: own.line }];
    if (own.step === "draw") return [lineOf(own.kind, own.from, own.to, own.basis, own.scope)];
    return [postOf(own.name), lineOf("reports-to", proposedId(own.name), own.under, "formal", "general")];
  });

/** Steps that give these operations; undefined where they hold something no step here can say. */
export const stepsOf = (operations: readonly Operation[]): readonly OwnStep[] | undefined => {
  const steps = operations.flatMap((operation, i): (OwnStep | undefined)[] => {
    const before = operations[i - 1];
    if (operation.op === "remove-line") return [{ step: "cut", line: operation.id }];
    if (operation.op === "add-line" && before?.op === "add-node" && before.node.id === operation.line.from)
      return [{ step: "post", name: before.node.name, under: operation.line.to }];
    if (operation.op === "add-node") return [];
    if (operation.op !== "add-line") return [undefined];
    const { kind, from, to, basis, scopes: about } = operation.line;
    return [{ step: "draw", kind, from, to, basis, scope: about[0] ?? "general" }];
  });
  const known = steps.filter((own) => own !== undefined);
  return JSON.stringify(operationsOf(known)) === JSON.stringify(operations) ? known : undefined;
};
