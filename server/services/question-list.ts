import { z } from "zod";
import { queries } from "../../analysis/queries/index.ts";
import { type QuestionDescription, questionSchema } from "../contract/questions.ts";

/** Every named question as menus, forms and help need it, in the order of lists. */
export const questionList: readonly QuestionDescription[] = queries.map(({ info, parameters }) =>
  questionSchema.parse({
    id: info.id,
    title: info.title,
    question: info.question,
    asked: info.asked,
    parameters: z.toJSONSchema(parameters, { io: "input" }),
  }),
);
