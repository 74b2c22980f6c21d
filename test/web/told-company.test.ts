import { expect, test } from "vitest";
import { toldCompany } from "../../web/state/told-company.ts";

const someone = (actor: string) => ({ actor, editing: true, since: "2024-01-01T00:00:00Z" });

test.each([
  ["where there are no tokens, one's own other window is not told of", false, ["Ana"]],
  ["where there are tokens, also who has none is told of", true, ["anonymous", "Ana"]],
] as const)("%s", (_, signIn, told) => {
  const others = [someone("anonymous"), someone("Ana")];
  expect(toldCompany(others, { signIn }).map(({ actor }) => actor)).toEqual(told);
});
