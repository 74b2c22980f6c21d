/** Fields of rows that name one box by its id. */
const single: readonly string[] = ["from", "to", "hat", "node"];

export const namesBox = (field: string): boolean => single.includes(field);
