import { expect, test } from "vitest";
import { z } from "zod";
import { startServer } from "./kit.ts";
import { routeCases } from "./routes.cases.ts";

const operation = z.object({
  summary: z.string().min(1),
  tags: z.array(z.string()).min(1),
  parameters: z.array(z.object({ name: z.string(), in: z.string() })).default([]),
  responses: z.record(z.string(), z.unknown()),
});
const document = z.object({
  openapi: z.string().startsWith("3.1"),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const describeApi = async () => {
  const { app } = await startServer();
  return document.parse(JSON.parse(JSON.stringify(app.swagger())));
};

test("describes exactly the routes that the cases name", async () => {
  const { paths } = await describeApi();
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(described.sort()).toEqual(routeCases.map(({ method, path }) => `${method} ${path}`).sort());
});

test("names every parameter of a path", async () => {
  const { paths } = await describeApi();
  for (const [path, operations] of Object.entries(paths))
    for (const { parameters } of Object.values(operations))
      expect(parameters.filter((one) => one.in === "path").map(({ name }) => `{${name}}`)).toEqual(
        path.match(/\{\w+\}/g) ?? [],
      );
});

test("refers to no schema that is not there", async () => {
  const api = await describeApi();
  const referred = JSON.stringify(api).matchAll(/"#\/components\/schemas\/([^"]+)"/g);
  const missing = [...referred]
    .map(([, name = ""]) => name)
    .filter((name) => !(name in api.components.schemas));
  expect(missing).toEqual([]);
});

test("is shown on a page", async () => {
  const { ask } = await startServer();
  const page = await ask({ url: "/docs/" });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain("swagger-ui");
  const policy = String(page.headers["content-security-policy"]);
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
});
