import { expect, test } from "vitest";
import { fc } from "../random.ts";
import { startServer } from "../server/kit.ts";
import { parameters, patience } from "./parameters.ts";

const few = 300;

const text = fc.oneof(fc.string({ maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 40 }));
const names = fc.constantFrom(
  ...[
    "bases",
    "scopes",
    "families",
    "at",
    "confidence",
    "lang",
    "focus",
    "depth",
    "limit",
    "detector",
    "options",
    "q",
  ],
);
const values = fc.oneof(
  text,
  fc.constantFrom("formal", "finance,support", "2008", "stated", "chief", "{}", "-1", "1e9"),
);
const query = fc
  .array(fc.tuple(names, values), { maxLength: 5 })
  .map((pairs) => pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&"));
const id = fc.oneof(fc.constantFrom("small", "chief", "dual-line", "l-paper"), text.map(encodeURIComponent));
const places = fc.constantFrom("view", "findings", "search", "measures", "diff", "patches", "audit", "notes");
const paths = fc.oneof(
  fc.tuple(places, query).map(([place, asked]) => `small/${place}?${asked}`),
  fc.tuple(id, id).map(([a, b]) => `small/why/${a}/${b}`),
  fc.tuple(fc.constantFrom("nodes", "lines", "findings"), id).map(([place, one]) => `small/${place}/${one}`),
  id,
);

test(
  "no address makes the server fail, whatever it says",
  async () => {
    const { ask } = await startServer();
    await fc.assert(
      fc.asyncProperty(paths, async (path) => {
        const { statusCode, headers } = await ask({ url: `/api/datasets/${path}`, as: "admin" });
        expect(statusCode).toBeLessThan(500);
        if (statusCode >= 400) expect(headers["content-type"]).toBe("application/problem+json");
      }),
      parameters(few),
    );
  },
  patience(few / 10),
);

const bodies = fc.oneof(
  fc.json(),
  text,
  fc.object({
    key: fc.constantFrom("patches", "operations", "title", "base", "slice", "text", "subject", "parameters"),
  }),
);
const targets = fc.constantFrom("compare", "scenarios", "notes", "saved-queries", "ask/superiors");

test(
  "no body makes the server fail, whatever it holds",
  async () => {
    const { ask } = await startServer();
    await fc.assert(
      fc.asyncProperty(targets, bodies, async (target, body) => {
        const { statusCode } = await ask({
          method: "POST",
          url: `/api/datasets/small/${target}`,
          headers: { "content-type": "application/json" },
          payload: typeof body === "string" ? body : JSON.stringify(body),
          as: "admin",
        });
        expect(statusCode).toBeLessThan(500);
      }),
      parameters(few),
    );
  },
  patience(few / 10),
);
