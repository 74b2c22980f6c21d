import { type AnyDetector, withParsedOptions } from "../detector.ts";
import { accountabilityGap } from "./accountability-gap/index.ts";
import { authorityMismatch } from "./authority-mismatch/index.ts";
import { blockedRecommendation } from "./blocked-recommendation/index.ts";
import { brokenChain } from "./broken-chain/index.ts";
import { committee } from "./committee/index.ts";
import { contradictoryDirection } from "./contradictory-direction/index.ts";
import { controlIndependence } from "./control-independence/index.ts";
import { doubledFunction } from "./doubled-function/index.ts";
import { dualLine } from "./dual-line/index.ts";
import { fundingMismatch } from "./funding-mismatch/index.ts";
import { gradeDistance } from "./grade-distance/index.ts";
import { matrix } from "./matrix/index.ts";
import { missingCoordination } from "./missing-coordination/index.ts";
import { narrowSpan } from "./narrow-span/index.ts";
import { overloadedPost } from "./overloaded-post/index.ts";
import { pillarCrossing } from "./pillar-crossing/index.ts";
import { planningMisalignment } from "./planning-misalignment/index.ts";
import { raciFaults } from "./raci-faults/index.ts";
import { remoteSupervision } from "./remote-supervision/index.ts";
import { segregationOfDuties } from "./segregation-of-duties/index.ts";
import { singlePoint } from "./single-point/index.ts";
import { spanAndLayers } from "./span-and-layers/index.ts";
import { stovePipe } from "./stove-pipe/index.ts";
import { unclearLine } from "./unclear-line/index.ts";
import { unitHead } from "./unit-head/index.ts";
import { unownedFunction } from "./unowned-function/index.ts";
import { vacantSuperior } from "./vacant-superior/index.ts";
import { weakMechanism } from "./weak-mechanism/index.ts";

/** Every detector, in the order of menus and lists. API enums, CLI help and documentation derive from it. */
export const detectors: readonly AnyDetector[] = [
  withParsedOptions(stovePipe),
  withParsedOptions(accountabilityGap),
  withParsedOptions(overloadedPost),
  withParsedOptions(dualLine),
  withParsedOptions(contradictoryDirection),
  withParsedOptions(unclearLine),
  withParsedOptions(authorityMismatch),
  withParsedOptions(fundingMismatch),
  withParsedOptions(planningMisalignment),
  withParsedOptions(missingCoordination),
  withParsedOptions(weakMechanism),
  withParsedOptions(unownedFunction),
  withParsedOptions(brokenChain),
  withParsedOptions(singlePoint),
  withParsedOptions(spanAndLayers),
  withParsedOptions(blockedRecommendation),
  withParsedOptions(controlIndependence),
  withParsedOptions(raciFaults),
  withParsedOptions(committee),
  withParsedOptions(segregationOfDuties),
  withParsedOptions(vacantSuperior),
  withParsedOptions(matrix),
  withParsedOptions(pillarCrossing),
  withParsedOptions(unitHead),
  withParsedOptions(remoteSupervision),
  withParsedOptions(gradeDistance),
  withParsedOptions(narrowSpan),
  withParsedOptions(doubledFunction),
];
