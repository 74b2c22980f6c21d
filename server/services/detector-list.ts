import { z } from "zod";
import type { AnyDetector } from "../../analysis/detector.ts";
import { detectors } from "../../analysis/detectors/index.ts";
import type { DetectorDescription } from "../contract/detectors.ts";

const describe = ({ info, options }: AnyDetector): DetectorDescription => {
  const { messages: _, columns = {}, reads, references, ...rest } = info;
  return {
    ...rest,
    reads: [...reads],
    columns: { ...columns },
    references: [...references],
    options: z.toJSONSchema(options, { io: "input" }),
  };
};

/** Every detector as menus, forms and help need it, in the order of lists. */
export const detectorList: readonly DetectorDescription[] = detectors.map(describe);
