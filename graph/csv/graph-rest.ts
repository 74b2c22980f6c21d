/** Name of the attribute of a whole graph in which our exports keep what is neither node nor line. */
export const restAttribute = "dotted-line";
