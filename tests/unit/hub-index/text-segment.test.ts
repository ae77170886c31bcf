import { expect, it } from "vitest";
import { hubRepos } from "@/bench/lib/hub/hub-repos";
import { TextSegmentBuilder } from "@/lib/hub-index/text/text-segment";
import { eachNumber } from "@/lib/hub-index/text/varint";
import { wordsOf } from "@/lib/hub-index/text/words";

const ODD = [
  "a/A-a_a.A",
  "Owner/İstanbul-ΣΑΣ-模型-K2",
  "long/transformersaaaa-transformersaaab-transformersaaa-transformers",
  "/",
  "no-owner",
  "zzzzzzzzzzzzzzzzzzzz/0000000000000000001",
];

it("has every word of every id in order, with the rows it is in", () => {
  const ids = [...ODD, ...[...hubRepos(3000)].map(({ id }) => id)];
  const builder = new TextSegmentBuilder(0);
  builder.add(ids.slice(0, 1000).join("\n"));
  builder.add(ids.slice(1000).join("\n"));
  const { text, textAt, postings, postingsAt, rows } = builder.build();

  const expected = new Map<string, number[]>();
  for (const [row, id] of ids.entries())
    for (const word of new Set(wordsOf(id)))
      expected.set(word, [...(expected.get(word) ?? []), row]);
  const found = Array.from({ length: textAt.length - 1 }, (_, word) => {
    const at: number[] = [];
    eachNumber(postings, postingsAt[word] ?? 0, postingsAt[word + 1] ?? 0, (row) => at.push(row));
    return [text.toString("latin1", textAt[word], textAt[word + 1]), at] as const;
  });
  expect(rows).toBe(ids.length);
  expect(found).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
});
