import { u8 } from "../../../graph/index/at.ts";
import { confidenceCode } from "../../../graph/index/columns.ts";
import { linesOf } from "../../../graph/index/relation.ts";
import type { OrgView } from "../../../graph/index/view.ts";
import type { Severity } from "../../../graph/vocabulary.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { groupValue } from "../../hierarchy/groups.ts";
import { linesInto, named } from "../../kit.ts";
import type { Burden, BurdenOptions } from "./burden.ts";
import { isSlightlyOver } from "./full-time.ts";
import { taskKinds } from "./load.ts";

const degrees: readonly Severity[] = ["low", "medium", "high"];

/** Medium, one degree up for two superiors or more, one down for an office in support and for a little over one job. */
const severityOf = (message: string, { superiors, load, fte }: Burden): Severity => {
  if (message === "perhaps-many-hats") return "low";
  const little = message === "more-than-full-time" && isSlightlyOver(fte);
  const degree = 1 + (superiors.length > 1 ? 1 : 0) - (load.supportOffices > 0 ? 1 : 0) - (little ? 1 : 0);
  return degrees[Math.max(0, degree)] ?? "medium";
};

/** The hats the message needs: the stated ones if they are enough, so that a guess more does not weaken it. */
const wornFor = (view: OrgView, message: string, { count }: Burden): number[] => {
  const certain = count.lines.filter(
    (line) => u8(view.columns.lineConfidence, line) === confidenceCode.get("stated"),
  );
  const enough =
    message !== "perhaps-many-hats" && certain.length >= Math.min(count.least, count.lines.length);
  return enough ? certain : [...count.lines];
};

/** What the message rests on, then ties and tasks at least as sure, which tell more and weaken nothing. */
const evidence = (view: OrgView, message: string, burden: Burden): number[] => {
  const { post } = burden;
  const sure = (line: number): number => u8(view.columns.lineConfidence, line);
  const base = [
    ...wornFor(view, message, burden),
    ...burden.hats.flatMap((hat) => [...hat.superiorLines]),
    ...linesInto(view, ["supports"], post),
  ];
  const floor = Math.min(...base.map(sure), confidenceCode.get("stated") ?? 0);
  const tasks = linesOf(view.relation(taskKinds, "out"), post);
  const more = [...burden.hats.flatMap((hat) => [...hat.tieLines]), ...tasks];
  return [...base, ...more.filter((line) => sure(line) >= floor)];
};

const spread = (least: number, most: number): Value =>
  least === most ? least : { words: { en: `${least} to ${most}`, fr: `${least} à ${most}` } };

/** Said only where the record would know of an office in support, or knows of one that is not there for all. */
const withoutSupport = (view: OrgView, { post, load }: Burden): Value =>
  load.supportOffices > 0
    ? ""
    : linesInto(view, ["supports"], post).length > 0
      ? {
          words: {
            en: "; an office in support is on record, but not that every such post has one",
            fr: " ; un bureau d'appui est connu, mais non que chaque poste de ce genre en ait un",
          },
        }
      : unsupported(view, post);

const unsupported = (view: OrgView, post: number): Value =>
  view.complete(view.node(post), "supports", "in")
    ? { words: { en: "; no support office is on record", fr: " ; aucun bureau d'appui n'est connu" } }
    : "";

/** What one of the messages says of a post and its burden. */
export const draftOverload =
  (message: string) =>
  (view: OrgView, burden: Burden, { percentile }: BurdenOptions): Draft => {
    const { post, count, load, points, hats, superiors, limit, hatsFrom } = burden;
    const ofGroup = message === "many-hats" && hatsFrom.group !== undefined;
    const fte = Math.round(burden.fte * 100) / 100;
    return {
      message,
      wording: ofGroup ? "many-hats.of-group" : undefined,
      severity: severityOf(message, burden),
      status: message === "perhaps-many-hats" ? "not-enough-data" : "found",
      subjects: [post],
      lines: evidence(view, message, burden),
      nodes: hats.map(({ row }) => row),
      numbers: { ...load, hats: count.least, hatsMax: count.most, load: points, fte },
      values: {
        post: named(view, [post]),
        hats: spread(count.least, count.most),
        least: count.least,
        most: count.most,
        superiors: named(view, superiors),
        support: withoutSupport(view, burden),
        load: points,
        limit: limit ?? 0,
        percentile,
        fte,
        ...(hatsFrom.group === undefined ? {} : { group: groupValue(hatsFrom.group), from: hatsFrom.limit }),
      },
      table: {
        columns: ["hat", "superior", "tie"],
        rows: hats.map((hat) => [named(view, [hat.row]), named(view, hat.superiors), named(view, hat.ties)]),
      },
    };
  };
