import { expect, test } from "vitest";
import { prepare } from "../../analysis/run.ts";
import { unknownNameIn } from "../../server/services/unknown-name.ts";
import { readSeed } from "../seeds/read-seed.ts";

const dataset = readSeed();
const view = prepare(dataset).view();

const cases = [
  { text: "à qui rend compte Zorglub ?", name: "Zorglub" },
  { text: "à qui Zorglub rend-il compte ?", name: "Zorglub" },
  { text: "Who does Zorglub answer to?", name: "Zorglub" },
  { text: "Does Zorglub Bulgroz answer to the Security Council?", name: "Zorglub Bulgroz" },
  { text: "who does the SRSG answer to?", name: undefined },
  { text: "what colour is the Zorglub", name: undefined },
  { text: "qwertz uiop", name: undefined },
  { text: "", name: undefined },
];
test.each(cases)("in $text nobody is called $name", ({ text, name }) => {
  expect(unknownNameIn({ view, dataset }, text)).toBe(name);
});
