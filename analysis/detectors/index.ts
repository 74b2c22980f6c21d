import { type AnyDetector, withParsedOptions } from "../detector.ts";
import { contradictoryDirection } from "./contradictory-direction/index.ts";
import { dualLine } from "./dual-line/index.ts";
import { missingCoordination } from "./missing-coordination/index.ts";
import { planningMisalignment } from "./planning-misalignment/index.ts";
import { unclearLine } from "./unclear-line/index.ts";
import { unownedFunction } from "./unowned-function/index.ts";
import { weakMechanism } from "./weak-mechanism/index.ts";

/** Every detector, in the order of menus and lists. API enums, CLI help and documentation derive from it. */
export const detectors: readonly AnyDetector[] = [
  withParsedOptions(dualLine),
  withParsedOptions(contradictoryDirection),
  withParsedOptions(unclearLine),
  withParsedOptions(planningMisalignment),
  withParsedOptions(missingCoordination),
  withParsedOptions(weakMechanism),
  withParsedOptions(unownedFunction),
];
