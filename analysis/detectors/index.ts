import { type AnyDetector, withParsedOptions } from "../detector.ts";
import { dualLine } from "./dual-line/index.ts";

/** Every detector, in the order of menus and lists. API enums, CLI help and documentation derive from it. */
export const detectors: readonly AnyDetector[] = [withParsedOptions(dualLine)];
