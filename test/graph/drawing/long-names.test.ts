import { expect, it } from "vitest";
import { pageNames } from "../../../graph/drawing/plate/pages.ts";
import { sceneTexts } from "../../../graph/drawing/plate/scene.ts";
import { sheetsOf } from "../../../graph/drawing/series/sheets.ts";
import { twentyFive } from "./made-up.ts";

const huge = "Directorate for the coordination of the implementation of recommendations ".repeat(14).trim();

it.each(pageNames)(
  "a name of a thousand letters spoils its box on %s, and nothing else",
  (page) => {
    const [first, ...rest] = twentyFive.boxes;
    if (first === undefined) throw new Error("no box");
    const diagram = {
      ...twentyFive,
      title: `${huge} and others`,
      boxes: [{ ...first, name: huge }, ...rest],
    };
    const plates = sheetsOf({ name: "huge", page, arrangement: "series", diagram }, "glued");
    const said = plates.flatMap((plate) => sceneTexts(plate.page.shapes).map(({ text }) => text)).join("");
    for (const { name } of rest) for (const word of name.split(" ")) expect(said).toContain(word);
    expect(plates.flatMap((plate) => plate.laid.boxes).some(({ box }) => box.id === first.id)).toBe(true);
    for (const { laid } of plates) expect(laid.over).toMatchObject({ w: 0, h: 0 });
  },
  300_000,
);
