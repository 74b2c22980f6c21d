import { describe, expect, it } from "vitest";
import { cypherOfDetector, cypherOfQuestion } from "../../../../analysis/cypher/text.ts";
import { detectors } from "../../../../analysis/detectors/index.ts";
import { queries } from "../../../../analysis/queries/index.ts";
import { checkPay } from "../../../../graph/store/neo4j/console/gate/check-pay.ts";

const node = "MATCH (n:DottedNode {edition: 'x'})";

describe("a query of who may not see pay", () => {
  it.each([
    `${node} RETURN n.payBand AS x`,
    `${node} RETURN n.\`payBand\` AS x`,
    `${node} WHERE any(one IN n.datedPayBand WHERE one CONTAINS 'B9') RETURN n.id`,
    `${node} RETURN n.p\\u0061yBand AS x`,
    `${node} WHERE n.payBand STARTS WITH 'B' RETURN n.id`,
    "MATCH (n:DottedNode {payBand: 'B9'}) RETURN n.id",
    `${node} RETURN n['pay' + 'Band'] AS x`,
    `${node} RETURN n[$key] AS x`,
    `${node} UNWIND keys(n) AS key RETURN key, n[key] AS x`,
    `${node} RETURN [key IN keys(n) | n[key]] AS x`,
    `${node} WITH n, 'pay' + 'Ba' + 'nd' AS i RETURN [j IN range(0, 1) | n[i]] AS x`,
    `${node} WITH n AS then RETURN then['pay' + 'Band'] AS x`,
    `${node} WITH properties(n) AS map UNWIND keys(map) AS key RETURN map[key] AS x`,
    "MATCH (row:DottedRow {part: 'patches'}) RETURN row.body AS x",
  ])("is refused: %s", (query) => {
    expect(() => checkPay(query)).toThrow(/Pay bands are not asked/);
  });

  it.each([
    `${node} RETURN n`,
    `${node} RETURN n.grade AS grade, count(*) AS posts`,
    `${node} WITH collect(n.id) AS ids RETURN ids[0], ids[1..3], [i IN range(0, 2) | ids[i + 1]]`,
    `${node} WHERE n.kind IN ['post'] RETURN CASE WHEN n.class THEN [n.id] ELSE [] END`,
  ])("is let through: %s", (query) => {
    expect(() => checkPay(query)).not.toThrow();
  });

  it.each([
    ...detectors.map((one) => ({ id: one.info.id, cypher: cypherOfDetector(one) })),
    ...queries.map((one) => ({ id: one.info.id, cypher: cypherOfQuestion(one) })),
  ])("may be the Cypher of $id", ({ cypher }) => {
    expect(() => checkPay(cypher ?? "RETURN 1")).not.toThrow();
  });
});
