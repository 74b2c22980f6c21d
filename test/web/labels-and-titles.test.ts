import { describe, expect, it } from "vitest";
import type { LayeredPoint } from "../../graph/drawing/layered/index.ts";
import { farName } from "../../web/canvas/cut-names.ts";
import { type Eye, meets, type ScreenRect } from "../../web/canvas/eye.ts";
import { placeLineLabels } from "../../web/canvas/label-places.ts";
import { laneTitlePlace } from "../../web/canvas/lanes-layer.ts";

import { widthOf, wrapLabel } from "../../web/canvas/text.ts";
import { fc } from "../random.ts";

const eye: Eye = {
  width: 800,
  height: 600,
  scale: 1,
  at: (point) => point,
  rect: ({ x, y, width, height }) => ({ x: x - width / 2, y: y - height / 2, width, height }),
};

const upright = (id: string, x: number, from: number, to: number) => ({
  id,
  points: [0, 1, 2, 3].map((i): LayeredPoint => [x, from + ((to - from) * i) / 3]),
});

const between = (a: ScreenRect, b: ScreenRect): number =>
  Math.max(a.x - b.x - b.width, b.x - a.x - a.width, a.y - b.y - b.height, b.y - a.y - a.height);

describe("labels of lines", () => {
  const none = { boxes: [], lit: [], titles: [] };
  const numbered = (...ids: string[]) =>
    new Map(ids.map((id, i) => [id, { number: i + 1, text: "on paper" }]));

  it("keep three pixels apart, whatever lines they stand on", () => {
    const spot = fc.integer({ min: 100, max: 700 });
    const line = fc.tuple(spot, fc.integer({ min: 20, max: 300 }), fc.integer({ min: 320, max: 580 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 7 }), (lines) => {
        const routes = lines.map(([x, from, to], i) => upright(`l${i}`, x, from, to));
        const placed = placeLineLabels(routes, numbered(...routes.map(({ id }) => id)), none, eye);
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1)) expect(between(a.rect, b.rect)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("stand on their line where nothing is in the way, in its middle", () => {
    const [label] = placeLineLabels([upright("l", 400, 100, 300)], numbered("l"), none, eye);
    expect(label?.rect.y).toBeCloseTo(190);
    expect(label?.shape.text).toBe("on paper");
  });

  it("lie over no line beside theirs where they can hang at their own", () => {
    const routes = [upright("one", 400, 100, 300), upright("two", 425, 100, 300)];
    const placed = placeLineLabels(routes, numbered("one", "two"), none, eye);
    expect(placed.map(({ shape }) => shape.text)).toEqual(["on paper", "on paper"]);
    for (const [i, { rect }] of placed.entries()) {
      const [own, other] = i === 0 ? [400, 425] : [425, 400];
      const covers = (x: number): boolean => x > rect.x && x < rect.x + rect.width;
      expect([covers(own), covers(other)]).toEqual([true, false]);
    }
  });

  it("lie over a line beside where that leaves no room", () => {
    const crowd = [0, 1, 2, 3, 4].map((i) => upright(`l${i}`, 400 + 12 * i, 100, 300));
    const placed = placeLineLabels(crowd, numbered(...crowd.map(({ id }) => id)), none, eye);
    expect(placed).toHaveLength(5);
  });

  it("never cover what is lit, and are left out rather", () => {
    const lit = { x: 0, y: 0, width: 800, height: 600 };
    const placed = placeLineLabels(
      [upright("l", 400, 100, 300)],
      numbered("l"),
      { ...none, boxes: [lit], lit: [lit] },
      eye,
    );
    expect(placed).toEqual([]);
  });

  it("are a number alone where there is no room for words", () => {
    const lit = [
      { x: 0, y: 0, width: 380, height: 600 },
      { x: 420, y: 0, width: 380, height: 600 },
    ];
    const [label] = placeLineLabels(
      [upright("l", 400, 100, 300)],
      numbered("l"),
      { ...none, boxes: lit, lit },
      eye,
    );
    expect(label?.shape).toEqual({ number: 1, text: "" });
  });
});

describe("titles of lanes", () => {
  const band = { top: 100, bottom: 220 };
  const box = (x: number, y: number, width = 120, height = 40): ScreenRect => ({ x, y, width, height });

  it.each<[string, readonly ScreenRect[], { readonly x: number; readonly y: number } | undefined]>([
    ["at the left, under the edge of the lane", [], { x: 14, y: 111 }],
    ["in the gap above a row whose first box is near the left", [box(110, 124)], { x: 14, y: 104 }],
    ["below a box that reaches the lane's edge", [box(0, 100)], { x: 14, y: 147 }],
    ["at the right where the left is full", [box(0, 100, 140, 120)], { x: 676, y: 111 }],
    ["nowhere where all is full", [box(0, 100, 800, 120)], undefined],
  ])("stand %s", (_, boxes, place) => {
    expect(laneTitlePlace(110, band, eye, boxes)).toEqual(place);
  });

  it("cover no box", () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 60, max: 220 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, (spots) => {
        const boxes = spots.map(([x, y]) => box(x, y));
        const place = laneTitlePlace(110, band, eye, boxes);
        if (place === undefined) return;
        expect(boxes.some((one) => meets(one, { ...place, width: 110, height: 12 }))).toBe(false);
      }),
    );
  });
});

describe("names", () => {
  it("seen from afar stay between the borders of their box", () => {
    const word = fc.stringMatching(/^[A-Za-z&]{1,14}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
    const room = fc.record({
      width: fc.integer({ min: 8, max: 120 }),
      height: fc.integer({ min: 5, max: 40 }),
    });
    fc.assert(
      fc.property(name, fc.constantFrom(6.5, 7.5), room, (text, size, box) => {
        for (const [border, inset] of [
          ["thin", 1],
          ["thick", 2.5],
        ] as const)
          for (const line of farName(text, size, box, border) ?? [])
            expect(widthOf(line, size, 600)).toBeLessThanOrEqual(box.width - 2 * inset);
      }),
    );
  });

  it.each<[string, number, readonly string[] | undefined]>([
    ["UN system", 60, ["UN system"]],
    ["UN system", 28, ["UN sy…"]],
    ["ECOSOC", 18, undefined],
    ["Heads of entities", 41, ["Heads of …"]],
  ])("%s in %i pixels", (name, width, lines) => {
    expect(farName(name, 6.5, { width, height: 12 })).toEqual(lines);
  });

  it("that begin alike are cut before their ends, which tell them apart", () => {
    const box = { width: 100, height: 20 };
    const cut = ["Human Resources", "Global Partnerships", "Global Memberships"].map((what) =>
      farName(`Deputy Director, Head of the ${what} Department`, 6.5, box)?.join(" | "),
    );
    expect(new Set(cut).size).toBe(3);
    for (const name of cut) expect(name).toMatch(/^Deputy Director.* \| ….*Department$/);
  });

  it("of cells are whole where there is room, and else filled to the edge", () => {
    const name = "Chief Operating Officer, Efficiency and Reform Group";
    expect(wrapLabel(name, 11, 500, 90, 8, true).join(" ")).toBe(name);
    const cut = wrapLabel(name, 11, 500, 90, 2, true);
    expect(cut).toHaveLength(2);
    expect(cut[0]).toBe("Chief");
    expect(cut[1]).toMatch(/^Operating.*…$/);
  });
});
