import type { Argument, Command, Option } from "commander";
import { buildProgram } from "../cli/program.ts";
import { cell } from "./table.ts";

const intro = `# Command line

\`\`\`
npm run -s dotted -- <command> [options]
\`\`\`

Exit status: 0 when all is well; 1 when \`analyze --fail-on\` found something as
bad as that; 2 for wrong use or wrong data, with the reason on standard error
and nothing on standard output. Results go to standard output; \`--json\` prints
what the API answers. Progress is drawn on a terminal only. Every question of
\`ask\` also takes \`--store\`, \`--dataset\`, \`--lang\`, \`--at\`, \`--confidence\` and
\`--json\`; what stands under \`scenarios\` and \`queries\` takes \`--store\`, \`--as\`,
\`--dataset\` and \`--json\`, and \`queries run\` all of them.
`;

const silent = { out: () => {}, err: () => {}, watched: false, columns: 80 };

const optionRow = ({ flags, description, argChoices, mandatory, defaultValue }: Option): string => {
  const choices = argChoices === undefined ? "" : ` One of ${argChoices.join(", ")}.`;
  const must = mandatory && defaultValue === undefined ? " Required." : "";
  const normally = typeof defaultValue === "string" ? ` Default: ${defaultValue}.` : "";
  return `| \`${flags}\` | ${cell(description)}.${choices}${must}${normally} |`;
};

const argumentText = (argument: Argument): string => {
  const name = argument.variadic ? `${argument.name()}…` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
};

const usageOf = (command: Command, path: string): string =>
  [path, ...command.registeredArguments.map(argumentText)].join(" ");

/** Options that every command below some takes beside its own: said once, in the introduction, not for each. */
const everywhere = new Set(["store", "as", "lang", "json", "dataset", "at", "confidence"]);
const saidOnce = new Set(["ask", "scenarios", "queries"]);

const optionsOf = (command: Command): string[] => {
  const once = saidOnce.has(command.parent?.name() ?? "");
  return command.options
    .filter((option) => !option.hidden && !(once && everywhere.has(option.attributeName())))
    .map(optionRow);
};

const section = (command: Command, path: string, level: string): string => {
  const options = optionsOf(command);
  const table = options.length === 0 ? "" : `\n| option | |\n| --- | --- |\n${options.join("\n")}\n`;
  const inner = command.commands.map((child) => section(child, `${path} ${child.name()}`, `${level}#`));
  return [`${level} \`${usageOf(command, path)}\`\n\n${command.description()}\n${table}`, ...inner].join(
    "\n",
  );
};

/** The page of commands, made from the program itself. */
export const cliPage = (): string => {
  const program = buildProgram(silent, () => {});
  return [
    intro,
    ...program.commands.map((command) => section(command, `dotted ${command.name()}`, "##")),
  ].join("\n");
};
