import { expect, it } from "vitest";
import { packProvenance, parseProvenance, unpackProvenance } from "@/lib/domain/provenance";
import { context } from "@/tests/fixtures/chart";

it("comes back from its packed form as it was", () => {
  const packed: unknown = JSON.parse(JSON.stringify(packProvenance(context.provenance)));
  const parsed = parseProvenance(packed);
  expect(parsed && unpackProvenance(parsed)).toEqual(context.provenance);
});

it("takes nothing else for a list of origins", () => {
  expect([null, [], "x", { origins: [] }].map(parseProvenance)).toEqual([null, null, null, null]);
});
