import { isoDate } from "../../graph/model/date.ts";

/** The day it is by the clock of this machine, YYYY-MM-DD in universal time. */
export const todayHere = (): string => isoDate(new Date());
