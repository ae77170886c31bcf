import { describe, expect, it } from "vitest";
import { DEFAULT_MIX } from "@/lib/domain/blend";
import { exportFields, toClipboard, toCsv, toJson } from "@/lib/domain/export-rows";
import { rowsAt } from "@/lib/domain/row";
import { explorable, lists, model } from "@/tests/fixtures/explorable";

const meta = {
  mix: DEFAULT_MIX,
  dates: { prices: "2026-09-30", index: "2026-08-11", hub: "2026-10-02" },
  tasks: "",
  url: "https://example.test/?q=a",
};
const rows = rowsAt(explorable, DEFAULT_MIX);

describe("toCsv", () => {
  it("has units in its headers and the dates of its sources in each row", () => {
    expect(toCsv(rows.slice(0, 1), ["model", "context"], meta).split("\r\n")).toEqual([
      "Model id,Model,Lab,Lab country (ISO 3166-1),Weights,Context (tokens)," +
        "Mix (input:output),Cached share of input,Batch prices,Prices as of,Index as of,Hub facts as of",
      "openai/gpt-oss-120b,gpt-oss-120b,OpenAI,US,open,131072,3:1,0,false,2026-09-30,2026-08-11,2026-10-02",
      "",
    ]);
  });
  it("quotes what would break a line and disarms what would run as a formula", () => {
    const strange = model("lab/x", { name: '=HYPERLINK("a","b")\n' });
    const csv = toCsv(rowsAt({ models: [strange], lists }, DEFAULT_MIX), ["model"], meta);
    expect(csv).toContain(`lab/x,"'=HYPERLINK(""a"",""b"")\n",lab`);
  });
  it("leaves the cell of an unknown figure empty", () => {
    const [, line] = toCsv(rows.slice(3), ["price"], meta).split("\r\n");
    expect(line).toMatch(/^,,,,0,/);
  });
});

describe("files of a view at weights of tasks", () => {
  const custom = { value: 150.5, low: 148, high: 153, benchmarks: 7, covered: 0.75 };
  const own = rows.slice(0, 1).map((row) => ({ ...row, custom, tier: 2 }));
  const weighted = { ...meta, tasks: "coding:3,math:1" };
  it("have the custom score, what it rests on, the weights and the tier", () => {
    const [header, line] = toCsv(own, ["custom"], weighted).split("\r\n");
    expect(header).toMatch(/^Tier,Custom score at the weights,.*,Weights of tasks,Prices as of/);
    expect(line).toMatch(/^2,150\.5,148,153,7,0\.75,3:1,0,false,"coding:3,math:1",2026-09-30/);
    const { meta: said, data } = JSON.parse(toJson(own, ["custom"], weighted));
    expect(said.tasks).toBe("coding:3,math:1");
    expect(data).toEqual([
      {
        ...{ tier: 2, custom_score: 150.5, custom_low: 148, custom_high: 153 },
        ...{ custom_benchmarks: 7, custom_covered: 0.75 },
      },
    ]);
  });
});

describe("toJson", () => {
  it("says what each key means and has null for what is not known", () => {
    const { meta: said, data } = JSON.parse(toJson(rows, ["model", "quality"], meta));
    expect(said).toMatchObject({ count: 4, url: meta.url, as_of: meta.dates });
    expect(Object.keys(said.fields)).toEqual(Object.keys(data[0]));
    expect(data[3]).toMatchObject({ id: "mystery/nameless", index: null });
  });
});

describe("exportFields", () => {
  it("has a field of two columns once", () => {
    const keys = exportFields(["parameters", "active"]).map(({ key }) => key);
    expect(keys).toEqual(["parameters", "active_parameters", "parameters_doubtful"]);
  });
});

describe("toClipboard", () => {
  it("is what the table shows, as tabs and as HTML", () => {
    const strange = rowsAt({ models: [model("lab/a", { name: "<b>\t&" })], lists }, DEFAULT_MIX);
    expect(toClipboard(strange, ["model", "context"])).toEqual({
      text: "Model\tContext\n<b> &\t–",
      html: "<table><tr><th>Model</th><th>Context</th></tr><tr><td>&#60;b&#62;\t&#38;</td><td>–</td></tr></table>",
    });
  });
});
