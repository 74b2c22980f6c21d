import { fc } from "../random.ts";

/** One wound of a text: a stretch lost, doubled or overwritten, something strange put in, or an end torn off. */
const strange = fc.oneof(
  fc.constantFrom(
    ...[
      "\u0000",
      "\u000b",
      "\u001b[31m",
      "\ufeff",
      "\uffff",
      "\ud83d",
      '"',
      "\n",
      "\r",
      ";",
      ",",
      "\t",
      "{",
      "]",
      "<",
      "@prefix",
    ],
    ...[
      "0",
      "-1",
      "1e999",
      "9".repeat(400),
      "#12",
      "(A1)",
      "__proto__",
      "../../x",
      "=1+1",
      "2020-13-45",
      "0001-01-01",
    ],
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("x".repeat(25_000), "é ".repeat(3_000), "[".repeat(5_000)),
);

const wounds = fc.array(
  fc.record({
    kind: fc.constantFrom("lose", "double", "put", "tear"),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    long: fc.nat(80),
    what: strange,
  }),
  { minLength: 1, maxLength: 4 },
);

/** A text with some wounds. */
export const mangled = (text: string): fc.Arbitrary<string> =>
  wounds.map((all) =>
    all.reduce((hurt, { kind, at, long, what }) => {
      const place = Math.floor(at * hurt.length);
      const [before, stretch, after] = [
        hurt.slice(0, place),
        hurt.slice(place, place + long),
        hurt.slice(place + long),
      ];
      if (kind === "lose") return before + after;
      if (kind === "double") return before + stretch + stretch + after;
      return kind === "put" ? before + what + stretch + after : before;
    }, text),
  );
