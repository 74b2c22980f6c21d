import { Neo4jError, type Plan } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { checkPlan } from "../../../../graph/store/neo4j/console/plan.ts";
import { queryFault } from "../../../../graph/store/neo4j/console/query-errors.ts";

const operator = (operatorType: string, children: Plan[] = [], details = ""): Plan => ({
  operatorType: `${operatorType}@neo4j`,
  identifiers: [],
  arguments: { Details: details },
  children,
});

const explained = (queryType: string, plan: Plan | false) => ({ summary: { queryType, plan } });

describe("the server's plan", () => {
  it.each([
    ["a read", "r", operator("ProduceResults", [operator("AllNodesScan")])],
    [
      "an allowed procedure",
      "r",
      operator("ProduceResults", [operator("ProcedureCall", [], "db.labels() :: (label :: STRING)")]),
    ],
  ])("passes %s", (_name, type, plan) => {
    expect(() => checkPlan(explained(type, plan))).not.toThrow();
  });

  it.each([
    ["a write", "rw", operator("ProduceResults", [operator("Create")])],
    ["what is not called a read", "s", operator("ProduceResults")],
    ["no plan", "r", false as const],
    ["LOAD CSV, which is called a read", "r", operator("ProduceResults", [operator("LoadCSV")])],
    [
      "another procedure",
      "r",
      operator("ProduceResults", [operator("ProcedureCall", [], "dbms.info() :: (id :: STRING)")]),
    ],
    [
      "a name that only begins like an allowed one",
      "r",
      operator("ProcedureCall", [], "db.labels.more() :: ()"),
    ],
    [
      "a write deep in a subquery",
      "r",
      operator("Apply", [operator("Argument"), operator("Apply", [operator("SetProperty")])]),
    ],
    ["a list of transactions", "r", operator("ProduceResults", [operator("ShowTransactions")])],
  ])("stops %s", (_name, type, plan) => {
    expect(() => checkPlan(explained(type, plan))).toThrow(
      expect.objectContaining({
        code: "query-refused",
        problems: [expect.objectContaining({ code: "plan" })],
      }),
    );
  });
});

describe("an error of the server", () => {
  it.each([
    ["Neo.ClientError.Statement.AccessMode", "query-refused", "access-mode"],
    ["Neo.ClientError.Statement.ExternalResourceFailed", "query-refused", "plan"],
    ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "limit-reached", "time"],
    ["Neo.ClientError.Transaction.TransactionTimedOut", "limit-reached", "time"],
    ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "limit-reached", "memory"],
    ["Neo.TransientError.General.OutOfMemoryError", "limit-reached", "memory"],
    ["Neo.TransientError.General.StackOverFlowError", "limit-reached", "memory"],
    ["Neo.ClientError.Statement.SyntaxError", "bad-request", undefined],
    ["Neo.ClientError.Statement.ParameterMissing", "bad-request", undefined],
    ["Neo.ClientError.Security.Unauthorized", "store-credentials", undefined],
    ["ServiceUnavailable", "store-unavailable", undefined],
  ])("%s", (code, expected, layer) => {
    const error = new Neo4jError('it went wrong\n  "RETURN x"', code, "", "");
    expect(queryFault(error, "bolt://there")).toMatchObject({
      code: expected,
      problems: layer === undefined ? [] : [{ code: layer }],
    });
  });

  it("that nobody foresaw stays what it is", () => {
    const bug = new TypeError("ours");
    expect(queryFault(bug, "bolt://there")).toBe(bug);
  });
});
