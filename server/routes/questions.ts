import { datasetParamsSchema } from "../contract/common.ts";
import { freeAnswerSchema, freeAskBodySchema } from "../contract/free-text.ts";
import { answerSchema, askBodySchema, askParamsSchema, questionListSchema } from "../contract/questions.ts";
import type { Deps } from "../deps.ts";
import type { Server } from "../plugins/server.ts";
import { questionList } from "../services/question-list.ts";
import { answers } from "./answers.ts";
import { answerWith } from "./asking.ts";
import { needs, needsSomewhere } from "./guard.ts";

const listRoute = (app: Server, deps: Deps): void => {
  app.get(
    "/queries",
    {
      ...needsSomewhere(deps, "read"),
      schema: {
        tags: ["questions"],
        summary: "All questions that can be asked, with their parameters",
        response: answers(questionListSchema),
      },
    },
    async () => [...questionList],
  );
};

const freeTextRoute = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/ask",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["questions"],
        summary:
          "Ask in your own words: answered where it is sure which question is meant, else up to three datasets, or none",
        params: datasetParamsSchema,
        body: freeAskBodySchema,
        response: answers(freeAnswerSchema),
      },
    },
    async (request, reply) => {
      const { text, slice, lang } = request.body;
      const input = { ...request.params, asked: { text, slice, language: lang } };
      return answerWith(deps, [request, reply], { name: "askFreely", input });
    },
  );
};

const askRoute = (app: Server, deps: Deps): void => {
  app.post(
    "/datasets/:dataset/ask/:query",
    {
      ...needs(deps, "read"),
      schema: {
        tags: ["questions"],
        summary: "Ask a question: an answer that is stated, inferred or not stated, with its sources",
        params: askParamsSchema,
        body: askBodySchema,
        response: answers(answerSchema),
      },
    },
    async (request, reply) => {
      const { dataset, query: question } = request.params;
      const { parameters, slice, lang } = request.body;
      const input = { dataset, asked: { question, parameters, slice, language: lang } };
      return answerWith(deps, [request, reply], { name: "ask", input });
    },
  );
};

/** Questions in plain words. */
export const questionRoutes = (app: Server, deps: Deps): void => {
  for (const add of [listRoute, freeTextRoute, askRoute]) add(app, deps);
};
