import type { OrgView } from "../../../graph/index/view.ts";
import type { Draft } from "../../finding/draft.ts";
import { named, otherEnd } from "../../kit.ts";
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
    over: named(
      view,
      denied.map((line) => otherEnd(view, line, addressee)),
    ),
  },
});

export const waitsOnOne = (view: OrgView, { addressee, asked, all }: Agenda): Draft => ({
  message: "waits-on-one",
  severity: "medium",
  subjects: [addressee],
  lines: asked,
  numbers: { count: asked.length, all },
  values: { addressee: named(view, [addressee]), count: asked.length, all },
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
