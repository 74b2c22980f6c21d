import { existsSync } from "node:fs";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config from "../../.dependency-cruiser.mjs";
import { namesOfSeveral } from "./exported-names.ts";

/**
 * Checks that imports only go down, and that no two modules export the same name for different things. Run by
 * `npm run floors`. Prints every violation with the reason of the rule it breaks, and fails when no module was seen, since a tool that sees nothing finds nothing.
 */
const roots = ["graph", "analysis", "server", "web", "test"].filter((folder) => existsSync(folder));

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const check = (result: ICruiseResult): number => {
  const { totalCruised, violations } = result.summary;
  for (const { rule, from, to } of violations) {
    const reason = config.forbidden.find(({ name }) => name === rule.name)?.comment ?? "";
    say(`${rule.name}: ${from} → ${to}\n  ${reason}`);
  }
  if (totalCruised < 20) say(`only ${totalCruised} modules were seen: the check itself is broken`);
  else say(`floors: ${totalCruised} modules, ${violations.length} violations`);
  return totalCruised < 20 || violations.length > 0 ? 1 : 0;
};

const { options, forbidden } = config;
const { output } = await cruise(roots, { ...options, validate: true, ruleSet: { forbidden } }, undefined, {
  tsConfig: extractTsConfig("tsconfig.json"),
});
if (typeof output === "string") throw new Error(output);
const twice = [...namesOfSeveral()].map(([name, paths]) => `${name} is exported by ${paths.join(" and ")}`);
if (twice.length > 0) say(`an exported name means one thing:\n  ${twice.join("\n  ")}`);
process.exitCode = Math.max(check(output), Math.min(twice.length, 1));
