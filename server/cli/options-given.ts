import type { Command } from "commander";

/** Where a value comes from, the weakest first. */
const origins = ["default", "env", "cli"] as const;

/**
 * What was given for the options of a command, whether behind it or before it, at the commands that it stands under: of
 * two values on the command line that of the nearest command, and any of them before the environment and defaults.
 */
export const optionsGiven = (command: Command): Record<string, unknown> => {
  const own = new Set(command.options.map((option) => option.attributeName()));
  const above: Command[] = [];
  for (let one: Command | null = command; one !== null; one = one.parent) above.unshift(one);
  return Object.fromEntries(
    origins.flatMap((origin) =>
      above.flatMap((one) =>
        Object.entries(one.opts()).filter(
          ([name]) => own.has(name) && one.getOptionValueSource(name) === origin,
        ),
      ),
    ),
  );
};
