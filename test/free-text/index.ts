import { measure, type Row } from "./measure.ts";

/** Prints how well questions in people's words are understood, half by half; with `--tuning`, what failed in that half. */
const print = (half: Row["half"]): void => {
  const all = measure(half);
  console.log(
    `${half}: ${all.right} of ${all.questions} right (${Math.round((100 * all.right) / all.questions)} %); ` +
      `questions ${all.askedRight} of ${all.asked} answered right, ${all.askedOffered} more offered first; ` +
      `none ${all.noneRight} of ${all.none}; ambiguous ${all.ambiguousRight} of ${all.ambiguous}; ` +
      `answered and should not be: ${all.answeredWrongly}`,
  );
  if (half === "tuning" && process.argv.includes("--tuning"))
    for (const { row, verdict, understood } of all.judged)
      if (verdict !== "right")
        console.log(`  ${verdict}: ${row.expected.text}\n    ${JSON.stringify(understood)}`);
};

print("tuning");
print("test");
