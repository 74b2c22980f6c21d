import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../analysis/finding/finding.ts";
import { analyze, prepare } from "../../analysis/run.ts";
import { goldenFiles } from "../repo/golden/files.ts";
import { readSeed } from "./read-seed.ts";

const findings = analyze(prepare(readSeed()).view());
const of = (detector: string): Finding[] => findings.filter((finding) => finding.detector === detector);
const ids = (some: readonly Finding[]): string[] => some.map(({ id }) => id);

describe("the findings on the report of 2008", () => {
  it.each(goldenFiles())("are as reviewed: $path", async ({ path, text }) => {
    expect(await readFile(path, "utf8")).toBe(text);
  });

  it("put the chief administrator's line first among the dual lines, the Commission and its office below", () => {
    expect(ids(of("dual-line")).slice(0, 3)).toEqual([
      "dual-line:paper-against-practice:doa-cao",
      "dual-line:called-an-advantage:pbc",
      "dual-line:called-an-advantage:pbso",
    ]);
    const [first] = of("dual-line");
    expect(first?.table?.rows).toContainEqual([
      { scopes: ["procurement"] },
      { nodes: ["srsg"] },
      { nodes: ["dm"] },
    ]);
  });

  it("let the agencies' lines end in their boards and ECOSOC, never in the Council", () => {
    const [pillars, first] = of("stove-pipe");
    expect(pillars?.messageId).toBe("apart-from-each-other");
    expect([pillars?.severity, pillars?.confidence]).toEqual(["high", "stated"]);
    expect(first?.id).toBe("stove-pipe:beyond-issuer:mandate");
    expect(first?.severity).toBe("high");
    expect(first?.table?.rows).toContainEqual([
      { nodes: ["agencies"] },
      { nodes: ["ecosoc", "governing-boards"] },
    ]);
    expect(ids(of("accountability-gap"))).toContain("accountability-gap:denied-to-issuer:mandate");
  });

  it("give the deputy three to five hats, each with its superior or none stated", () => {
    const [deputy] = of("overloaded-post");
    expect([deputy?.subjects, deputy?.numbers.hats, deputy?.numbers.hatsMax]).toEqual([
      ["dsrsg-rc-hc"],
      3,
      5,
    ]);
    const superiors = new Map(deputy?.table?.rows.map(([hat, superior]) => [JSON.stringify(hat), superior]));
    const under = (hat: string) => superiors.get(JSON.stringify({ nodes: [hat] }));
    expect(under("hat-dsrsg")).toEqual({ nodes: ["srsg"] });
    expect(under("hat-hc")).toEqual({ nodes: ["ocha"] });
    expect(under("hat-rc")).toEqual({ nodes: [] });
  });

  it("raise no alarm about the humanitarian presence, which stands apart on purpose", () => {
    const alarmsAbout = (node: string): string[] =>
      ids(findings.filter(({ status, subjects }) => status === "found" && subjects.includes(node)));
    expect(alarmsAbout("ocha-field-presence")).toEqual([]);
    // The report does find fault here, but with the political part these actors play, not with their distance.
    expect(alarmsAbout("humanitarian-actors")).toEqual([
      "unclear-line:called-unclear-in:humanitarian-actors+world-bank+pillar-political",
    ]);
  });
});
