import { z } from "zod";
import { DottedError } from "../../graph/errors.ts";
import type { Slice } from "../../graph/index/slice.ts";
import { calmFamilies, families } from "../../graph/kinds.ts";
import { partialDateSchema } from "../../graph/model/date.ts";
import { bases, confidences, keysOf, scopes } from "../../graph/vocabulary.ts";
import type { BriefingBody } from "../contract/briefings.ts";
import { listOf } from "../contract/common.ts";
import type { Reading } from "../reading/reading.ts";
import { shownOf } from "../services/shown.ts";
import { parseGiven } from "../zod-problems.ts";

const flag = (otherwise: "0" | "1") =>
  z
    .enum(["0", "1"])
    .default(otherwise)
    .transform((text) => text === "1");

/** What of an explorer's address a briefing is about; the rest says how the page looks. */
const addressSchema = z.object({
  finding: z.string().min(1).optional(),
  scenario: z.string().min(1).optional(),
  try: listOf(z.string()),
  own: z.string().default(""),
  tab: z.string().optional(),
  focus: z.string().min(1).optional(),
  depth: z.coerce.number().int().min(1).max(6).default(1),
  expanded: listOf(z.string()),
  show: listOf(z.string()),
  families: z
    .string()
    .default(calmFamilies.join())
    .transform((text) => text.split(","))
    .pipe(z.array(z.enum(keysOf(families)))),
  denied: flag("1"),
  things: flag("0"),
  bases: listOf(z.enum(keysOf(bases))),
  scopes: listOf(z.enum(keysOf(scopes))),
  at: partialDateSchema.optional(),
  confidence: z.enum(keysOf(confidences)).default("background"),
  dataset: z.string().optional(),
});
export type Address = z.infer<typeof addressSchema>;

/**
 * An address of the explorer, or the part of it from `?` on, read.
 * @throws DottedError `bad-request` naming what cannot be read.
 */
export const readAddress = (text: string): Address => {
  const query = new URLSearchParams(text.includes("?") ? text.slice(text.indexOf("?")) : text);
  return parseGiven(addressSchema, Object.fromEntries(query), "this address cannot be read");
};

export const sliceAt = ({ bases, scopes, at, confidence }: Address): Slice => ({
  bases,
  scopes,
  families: [],
  confidence,
  ...(at === undefined ? {} : { at }),
});

const isWhole = ({ focus, expanded, show, families, denied, things }: Address): boolean =>
  focus === undefined &&
  expanded.length + show.length === 0 &&
  families.join() === calmFamilies.join() &&
  denied &&
  !things;

/**
 * What an address shows, as the explorer's own builder has it: the finding that is open, else the reform that is
 * tried, else the picture, of a slice.
 * @throws DottedError `not-found` for a node that is not there, `bad-request` for steps kept in the address only.
 */
export const subjectAt = (reading: Reading, address: Address, slice: Slice): BriefingBody["subject"] => {
  const { finding, scenario, own, focus, depth, expanded, show, denied, things, tab } = address;
  const tried = scenario !== undefined || address.try.length > 0 || own !== "";
  if (finding !== undefined && !(tried && tab === "reforms")) return { finding };
  if (own !== "")
    throw new DottedError(
      "bad-request",
      "this address tries steps of one's own: keep them as a scenario and give --scenario",
    );
  if (scenario !== undefined) return { scenario };
  if (address.try.length > 0) return { reform: { patches: address.try, operations: [] } };
  if (isWhole(address)) return { nodes: [] };
  const { families } = address;
  const wish = { focus, depth, expanded, shown: show, families, denied, things };
  return { ...shownOf(reading, slice, wish), ...(focus === undefined ? {} : { about: focus }) };
};
