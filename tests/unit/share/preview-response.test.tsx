import { describe, expect, it } from "vitest";
import { ComparePreview } from "@/components/preview/compare-preview";
import { ModelPreview } from "@/components/preview/model-preview";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import type { CompactModel } from "@/lib/domain/compact-model";
import { previewResponse } from "@/lib/share/preview-response";

const UNKNOWN: CompactModel = {
  id: "lab/nothing",
  name: "通义千问 🧮 عربي with a name far longer than any column of a picture could ever hold",
  labName: "\u0000\u202e",
  weights: "restricted",
  license: null,
  price: null,
  index: null,
  context: null,
  parameters: { total: null, active: null, doubtful: false },
  released: null,
};
const shared = { mix: DEFAULT_MIX, source: "Nowhere" };

/** The network is refused in unit tests, so a font or an emoji that was fetched would fail here. */
async function size(picture: Parameters<typeof previewResponse>[0]) {
  const response = await previewResponse(picture);
  expect(response.headers.get("content-type")).toBe("image/png");
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(Number(response.headers.get("content-length"))).toBe(bytes.length);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

// Drawing one takes a moment on a busy machine.
describe("a picture", { timeout: 30_000 }, () => {
  it.each([1, 4, 8])("is drawn of %d models of which nothing is known", async (count) => {
    const models = Array.from({ length: count }, (_, n) => ({ ...UNKNOWN, id: `lab/${n}` }));
    const verdict = ["None of them has an index ".repeat(20)];
    const picture = <ComparePreview {...shared} models={models} verdict={verdict} asOf={null} />;
    expect(await size(picture)).toEqual([1200, 630]);
  });

  it("is drawn of one of which nothing is known", async () => {
    expect(await size(<ModelPreview {...shared} model={UNKNOWN} />)).toEqual([1200, 630]);
  });
});
