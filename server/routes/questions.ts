import { answerSchema, askBodySchema, askParamsSchema, questionListSchema } from "../contract/questions.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { askQuestion } from "../services/ask.ts";
import { questionList } from "../services/question-list.ts";
import { answers } from "./answers.ts";
import { needs } from "./guard.ts";

/** Questions in plain words. */
export const questionRoutes = (app: Server, deps: Deps): void => {
  app.get(
    "/queries",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["questions"],
        summary: "All questions that can be asked, with their parameters",
        response: answers(questionListSchema),
      },
    },
    async () => [...questionList],
  );
  app.post(
    "/datasets/:dataset/ask/:query",
    {
      ...needs(deps, "viewer"),
      schema: {
        tags: ["questions"],
        summary: "Ask a question: an answer that is stated, inferred or not stated, with its sources",
        params: askParamsSchema,
        body: askBodySchema,
        response: answers(answerSchema),
      },
    },
    async ({ params, body: { parameters, slice, lang } }) =>
      askQuestion(await deps.readings.of(params.dataset), {
        question: params.query,
        parameters,
        slice,
        language: lang,
      }),
  );
};
