import { expect, test } from "vitest";
import { attachment } from "../../../server/routes/attachment.ts";

test.each([
  ["small.csv", 'attachment; filename="small.csv"'],
  [
    "mission-à-juba.pdf",
    "attachment; filename=\"mission-_-juba.pdf\"; filename*=UTF-8''mission-%C3%A0-juba.pdf",
  ],
  ["特派团.pdf", "attachment; filename=\"___.pdf\"; filename*=UTF-8''%E7%89%B9%E6%B4%BE%E5%9B%A2.pdf"],
  ['a"b(1)', "attachment; filename=\"a_b(1)\"; filename*=UTF-8''a%22b%281%29"],
  ["a\r\nX: 1", "attachment; filename=\"a__X: 1\"; filename*=UTF-8''a%0D%0AX%3A%201"],
])("%j", (name, value) => {
  expect(attachment(name)).toBe(value);
});
