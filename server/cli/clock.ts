/** The day it is, YYYY-MM-DD in universal time. */
export const todayHere = (): string => new Date().toISOString().slice(0, 10);
