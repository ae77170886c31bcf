import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery, printQuery, withoutSpan, type Term } from "@/lib/domain/query";

const meaning = (terms: readonly Term[]) => terms.map(({ span: _, ...term }) => term);

describe("parseQuery", () => {
  it("reads words, phrases, fields and negations with where they stand", () => {
    const q = 'kimi "k2 thinking" -lab:OpenAI License:"modified mit" -';
    expect(parseQuery(q)).toEqual([
      { kind: "text", text: "kimi", quoted: false, negated: false, span: [0, 4] },
      { kind: "text", text: "k2 thinking", quoted: true, negated: false, span: [5, 18] },
      {
        kind: "field",
        field: "lab",
        value: "OpenAI",
        quoted: false,
        negated: true,
        span: [19, 30],
      },
      {
        kind: "field",
        field: "license",
        value: "modified mit",
        quoted: true,
        negated: false,
        span: [31, 53],
      },
    ]);
  });
  it("leaves names with a colon alone", () => {
    expect(meaning(parseQuery("qwen3:8b"))).toEqual([
      { kind: "text", text: "qwen3:8b", quoted: false, negated: false },
    ]);
  });
  it("closes a forgotten quote at the end", () => {
    expect(meaning(parseQuery('lab:"deep see'))).toEqual([
      { kind: "field", field: "lab", value: "deep see", quoted: true, negated: false },
    ]);
  });
  it("reads any text without failing, each term from its own place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (q) => {
        let end = 0;
        for (const { span } of parseQuery(q)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(q.length);
      }),
    );
  });
  it("prints back what it read: print ∘ parse is settled after one turn", () => {
    fc.assert(
      fc.property(fc.string(), (q) => {
        const printed = printQuery(parseQuery(q));
        expect(meaning(parseQuery(printed))).toEqual(meaning(parseQuery(q)));
        expect(printQuery(parseQuery(printed))).toBe(printed);
      }),
    );
  });
  it("reads back every printed list of terms", () => {
    const word = fc.stringMatching(/^[a-z0-9.<>=$][a-z0-9.-]*$/);
    const phrase = fc.stringMatching(/^[a-z0-9 :-]+$/);
    const text = fc.oneof(
      word.map((text) => ({ text, quoted: false })),
      phrase.map((text) => ({ text, quoted: true })),
    );
    const term = fc.oneof(
      fc
        .tuple(text, fc.boolean())
        .map(([t, negated]) => ({ ...t, kind: "text" as const, negated })),
      fc
        .tuple(fc.stringMatching(/^[a-z]+$/), text, fc.boolean())
        .map(([field, { text: value, quoted }, negated]) => ({
          kind: "field" as const,
          field,
          value,
          quoted,
          negated,
        })),
    );
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        const spanned = terms.map((t) => ({ ...t, span: [0, 0] as const }));
        expect(meaning(parseQuery(printQuery(spanned)))).toEqual(terms);
      }),
    );
  });
});

describe("withoutSpan", () => {
  it("takes a term out and closes the gap", () => {
    expect(withoutSpan("a  lab:b  c", [3, 8])).toBe("a c");
    expect(withoutSpan("lab:b", [0, 5])).toBe("");
  });
});
