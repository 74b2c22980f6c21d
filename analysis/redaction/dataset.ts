import { groupBy } from "../../graph/group-by.ts";
import type { Coverage } from "../../graph/model/coverage.ts";
import { type Dataset, datasetSchema } from "../../graph/model/dataset.ts";
import type { Node } from "../../graph/model/node.ts";
import { type Operation, operationSchema } from "../../graph/model/patch.ts";
import { operationWithoutPay, unpaid } from "../../graph/model/pay.ts";
import { mayNameSomebody } from "./faults.ts";
import { mapTexts, tokensOfData } from "./texts.ts";
import type { Withholding } from "./withholding.ts";

/** A number instead of identifiers, which often name somebody, and no pay; nodes of one name are told apart by it. */
const numbered = (node: Node, number: string): Node => ({
  ...unpaid(node),
  identifiers: [{ scheme: "number", value: number }],
});

/** A holder of whom nothing is left but that there is one. */
const nobody = (node: Node, { word }: Withholding): Node => {
  const { short: _short, note: _note, classification: _classification, dated: _dated, ...rest } = node;
  return { ...rest, name: word, aliases: [] };
};

const hiddenNode = (node: Node, number: string, kept: Withholding): Node =>
  numbered(kept.isHolder(node.id) ? nobody(node, kept) : node, number);

const hiddenIn = (operation: Operation, place: number, kept: Withholding): Operation => {
  if (operation.op === "add-node")
    return { ...operation, node: hiddenNode(operation.node, `+${place + 1}`, kept) };
  const told = operationWithoutPay(operation);
  if (told.op !== "change-node" || !kept.isHolder(told.id)) return told;
  const {
    short: _short,
    note: _note,
    dated: _dated,
    aliases: _aliases,
    identifiers: _identifiers,
    ...changes
  } = told.changes;
  return { ...told, changes: changes.name === undefined ? changes : { ...changes, name: kept.word } };
};

/** Operations without holders' names. */
export const withheldOperations = (operations: readonly Operation[], kept: Withholding): Operation[] =>
  operations.map((each, place) =>
    operationSchema.parse(mapTexts(hiddenIn(each, place, kept), tokensOfData, kept.hide)),
  );

/** A reason without the value that it quotes. */
const requoted = (reason: string | undefined, value: string, hidden: string): string | undefined =>
  reason?.replaceAll(`"${value}"`, () => `"${hidden}"`);

/**
 * What sources say where the record has nothing, which may be the name of a person in no list: values that differ still do
 * once they are hidden, by a number.
 */
const withheldValues = ({ nodes, coverage: rows }: Dataset, { hide, word }: Withholding): Coverage[] => {
  const isName = mayNameSomebody({ nodes });
  const values = new Set(rows.flatMap(({ value }) => value ?? []));
  const apart = new Map(
    Array.from(groupBy(values, (value) => (isName(value) ? word : hide(value)))).flatMap(([hidden, some]) =>
      some.map((value, place) => [value, some.length === 1 ? hidden : `${hidden} ${place + 1}`] as const),
    ),
  );
  return rows.map(({ value, reason, ...row }) => {
    const hidden = value === undefined ? undefined : apart.get(value);
    if (value === undefined || hidden === undefined) return { ...row, reason };
    return { ...row, value: hidden, reason: requoted(reason, value, hidden) };
  });
};

/**
 * A dataset without the names of its holders in any text; ids stay, so that what refers to them still does. What is
 * composed of it names nobody by construction, however ordinary a name is.
 */
export const withheldDataset = (dataset: Dataset, kept: Withholding): Dataset =>
  datasetSchema.parse(
    mapTexts(
      {
        ...dataset,
        nodes: dataset.nodes.map((node, place) => hiddenNode(node, String(place + 1), kept)),
        coverage: withheldValues(dataset, kept),
        patches: dataset.patches.map((patch) => ({
          ...patch,
          operations: patch.operations.map((each, place) => hiddenIn(each, place, kept)),
        })),
      },
      tokensOfData,
      kept.hide,
    ),
  );
