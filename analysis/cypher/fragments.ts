import { existsSync, readFileSync } from "node:fs";
import { namedValues } from "./named-values.ts";

/** Text that several templates share: a file of `fragments/`, whose own tags `{{start}}` each template fills. */

const textOfFragment = (name: string): string => {
  const file = new URL(`fragments/${name}.cypher`, import.meta.url);
  if (!existsSync(file)) throw new Error(`no fragment of Cypher is named ${name}`);
  return readFileSync(file, "utf8").trimEnd();
};

const filled = (name: string, values: ReadonlyMap<string, string>): string =>
  [...values].reduce((text, [key, value]) => {
    if (!text.includes(`{{${key}}}`)) throw new Error(`{{fragment ${name}}}: it has no "${key}"`);
    return text.replaceAll(`{{${key}}}`, () => value);
  }, textOfFragment(name));

/**
 * A template with the fragments in it, each on a line of its own and indented as its tag is:
 * `{{fragment climb start: actor, keep: floor, issuers}}`. A value that is not given stays a tag, which nobody knows.
 * @throws Error for a fragment that is not there, and for a value that it does not ask for.
 */
export const withFragments = (template: string): string =>
  template.replaceAll(
    /^( *)\{\{fragment ([\w-]+) ?([^{}]*)\}\}$/gm,
    (_, indent: string, name: string, values: string) =>
      filled(name, namedValues(values)).replaceAll(/^(?=.)/gm, indent),
  );
