import { describe, expect, it } from "vitest";
import { isOneSlip, wordsMeant } from "../../analysis/free-text/spelling.ts";
import { subjectOf } from "../analysis/queries/case.ts";
import { fc } from "../random.ts";
import { riverSubject } from "./organizations.ts";

const word = fc.stringMatching(/^[a-z]{5,9}$/);

describe("a slip of the hand", () => {
  it("is a letter too many, too few or other, or two exchanged", () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (said, at, letter) => {
        const place = at % said.length;
        const [before, after] = [said.slice(0, place), said.slice(place)];
        const rest = after.slice(1);
        const exchanged = `${before}${rest[0] ?? ""}${after[0]}${rest.slice(1)}`;
        for (const typed of [
          `${before}${letter}${after}`,
          `${before}${rest}`,
          `${before}${letter}${rest}`,
          exchanged,
        ])
          if (typed !== said)
            expect([typed, isOneSlip(typed, said), isOneSlip(said, typed)]).toEqual([typed, true, true]);
      }),
    );
  });

  it.each([
    ["commission", "commission"],
    ["commission", "omission"],
    ["department", "deportmant"],
    ["abcdef", "abdcfe"],
  ])("is not what parts %s and %s", (one, other) => expect(isOneSlip(one, other)).toBe(false));
});

describe("the words that are meant", () => {
  const meant = (text: string) => {
    const { words, guessed } = wordsMeant(riverSubject.view, text);
    return [words.map(({ stem }) => stem).join(" "), guessed];
  };

  it("are those that are written, where they are known or nothing is near", () => {
    expect(meant("Who waters the Hydrologist")).toEqual(["who wat the hydrologist", false]);
  });

  it("are the one known word that is a slip away", () => {
    expect(meant("the Hydrologits")).toEqual(["the hydrologist", true]);
  });

  it("are a short word of a name only where one thing is pointed at, and the word is no usual one", () => {
    const board = subjectOf({
      nodes: [
        "body council",
        { id: "board", kind: "body", name: "Policy Board" },
        { id: "past", kind: "body", name: "Paste Fund" },
      ],
      lines: [],
    });
    const read = (text: string) =>
      wordsMeant(board.view, text)
        .words.map(({ stem }) => stem)
        .join(" ");
    expect(read("who is on the bord")).toBe("who is on the board");
    expect(read("who is on Policy Bord")).toBe("who is on policy board");
    expect(read("who is on bord")).toBe("who is on bord");
    expect(read("who ran the past")).toBe("who ran the past");
  });

  it("leave out the pronoun of a verb that is turned round", () => {
    expect(meant("rend-il compte, sont-ils")).toEqual(["rend compt sont", false]);
  });
});
