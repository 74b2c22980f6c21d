/** Zachary 1977, An information flow model for conflict and fission in small groups: 34 members, 78 ties, two factions. */
export const karateTies: readonly (readonly [number, number])[] = (
  "0-1 0-2 0-3 0-4 0-5 0-6 0-7 0-8 0-10 0-11 0-12 0-13 0-17 0-19 0-21 0-31 1-2 1-3 1-7 1-13 1-17 1-19 1-21 1-30 " +
  "2-3 2-7 2-8 2-9 2-13 2-27 2-28 2-32 3-7 3-12 3-13 4-6 4-10 5-6 5-10 5-16 6-16 8-30 8-32 8-33 9-33 13-33 " +
  "19-33 23-25 23-29 25-24 27-23 27-24 27-33 28-33 29-26 30-32 30-33 31-24 31-25 31-28 31-32 31-33 32-14 32-15 " +
  "32-18 32-20 32-22 32-23 32-29 32-33 33-14 33-15 33-18 33-20 33-22 33-23 33-26 33-29"
)
  .split(" ")
  .map((tie) => {
    const [a = 0, b = 0] = tie.split("-").map(Number);
    return [a, b];
  });

const hi = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]);

/** The faction each member joined. */
export const karateFactions: readonly string[] = Array.from({ length: 34 }, (_, member) =>
  hi.has(member) ? "hi" : "officer",
);
