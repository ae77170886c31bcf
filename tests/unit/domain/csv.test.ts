import { expect, it } from "vitest";
import { csvText } from "@/lib/domain/csv";

it("writes lines of cells, nothing for what is not known, and quotes where a reader would trip", () => {
  const lines = [
    ["Model", "Price"],
    ["a, b", null],
    ['says "c"', 0.25],
    ["=SUM(A1)", true],
  ];
  expect(csvText(lines)).toBe('Model,Price\r\n"a, b",\r\n"says ""c""",0.25\r\n\'=SUM(A1),true\r\n');
});
