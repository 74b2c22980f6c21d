import type { OrgView } from "../../../graph/index/view.ts";
import type { Draft } from "../../finding/draft.ts";
import type { Value } from "../../finding/words.ts";
import { named, namedEnds } from "../../kit.ts";
import type { Agenda, Request } from "./requests.ts";

export const draftNoAuthority = (
  view: OrgView,
  { recommendation, addressee, asked, denied }: Request,
): Draft => ({
  message: "no-authority",
  severity: "high",
  subjects: [recommendation, addressee],
  lines: [asked, ...denied],
  numbers: { denied: denied.length },
  values: {
    recommendation: named(view, [recommendation]),
    addressee: named(view, [addressee]),
    over: namedEnds(view, denied, addressee),
  },
});

/** How many of them are addressed to it by our reading alone. */
const byReading = (view: OrgView, asked: readonly number[]): Value => {
  const ours = asked.filter((line) => view.line(line).confidence !== "stated").length;
  return ours === 0
    ? ""
    : {
        words: { en: `; ${ours} of them by our reading`, fr: ` ; ${ours} d'entre elles selon notre lecture` },
      };
};

export const waitsOnOne = (view: OrgView, { addressee, asked, all }: Agenda): Draft => ({
  message: "waits-on-one",
  severity: "medium",
  subjects: [addressee],
  lines: asked,
  numbers: { count: asked.length, all },
  values: { addressee: named(view, [addressee]), count: asked.length, all, ours: byReading(view, asked) },
});

export const draftAuthorityUnknown = (view: OrgView, { addressee, open }: Agenda): Draft => ({
  message: "authority-not-recorded",
  severity: "low",
  status: "not-enough-data",
  subjects: [addressee],
  lines: open,
  numbers: { count: open.length },
  values: { addressee: named(view, [addressee]), count: open.length },
});
