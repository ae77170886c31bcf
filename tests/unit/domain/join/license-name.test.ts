import { expect, it } from "vitest";
import { licenseFinder } from "@/lib/domain/join/license-name";
import type { License } from "@/lib/domain/license";

const find = licenseFinder([
  { id: "mit", aliases: [] },
  { id: "modified-mit", aliases: ["Modified MIT License"] },
  { id: "other", aliases: [] },
] as unknown as License[]);

it("finds a license by its id, by both ways of writing other, and by an alias", () => {
  expect(find("MIT")).toBe("mit");
  expect(find("other:modified-mit")).toBe("modified-mit");
  expect(find("other (modified-mit)")).toBe("modified-mit");
  expect(find("Modified MIT License")).toBe("modified-mit");
});

it("never guesses: other alone and unknown names are no license", () => {
  expect(find("other")).toBeNull();
  expect(find("mit-like")).toBeNull();
  expect(find("")).toBeNull();
});
