import { expect, test } from "vitest";
import { toldCompany } from "../../web/state/told-company.ts";

const someone = (actor: string) => ({ actor, editing: true, since: "2024-01-01T00:00:00Z" });

test.each([
  ["where there are no tokens, one's own other window is not told of", false, "anonymous", ["Ana"]],
  ["nor where one has a name at this machine", false, "Ana", ["anonymous"]],
  ["where there are tokens, also who has none is told of", true, "anonymous", ["anonymous", "Ana"]],
] as const)("%s", (_, signIn, actor, told) => {
  const others = [someone("anonymous"), someone("Ana")];
  expect(toldCompany(others, { signIn, actor }).map((one) => one.actor)).toEqual(told);
});
