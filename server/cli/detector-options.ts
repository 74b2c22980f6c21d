import { detectors } from "../../analysis/detectors/index.ts";
import { DottedError } from "../../graph/errors.ts";

/** The detectors asked for. Throws DottedError bad-request for one that does not exist. */
export const chosenDetectors = (asked: readonly string[]): readonly string[] => {
  const known = detectors.map(({ info }) => info.id);
  const wrong = asked.filter((id) => !known.includes(id));
  if (wrong.length === 0) return asked;
  throw new DottedError(
    "bad-request",
    `there is no detector ${wrong.join(", ")}; there are ${known.join(", ")}`,
  );
};

const parsedValue = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/**
 * Options written `dual-line.perHat=false`, by detector. A value is JSON where it can be, else text.
 * Throws DottedError bad-request for one that is not written so.
 */
export const detectorOptionsIn = (written: readonly string[]): Record<string, Record<string, unknown>> => {
  const options: Record<string, Record<string, unknown>> = {};
  for (const text of written) {
    const [, detector = "", name = "", value = ""] = /^([\w-]+)\.(\w+)=(.*)$/s.exec(text) ?? [];
    if (detector === "")
      throw new DottedError("bad-request", `an option is written detector.name=value, not ${text}`);
    options[detector] = { ...options[detector], [name]: parsedValue(value) };
  }
  return options;
};
