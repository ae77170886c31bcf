import { z } from "zod";
import { catalog } from "@/lib/catalog";
import { listedBenchmarks } from "@/lib/catalog/benchmarks";
import { endpoint } from "../endpoint";
import { answerMeta, envelope } from "../envelope";
import { Benchmark } from "../schema/benchmark";
import { Host, License } from "../schema/lists";
import { toBenchmark } from "../to-benchmark";

/** An endpoint that gives one list whole. */
function wholeList(options: {
  path: string;
  operation: string;
  summary: string;
  about: string;
  item: z.ZodType;
  list: () => readonly unknown[];
}) {
  const { item, list, ...documents } = options;
  return endpoint({
    ...documents,
    example: "",
    parameters: {},
    schema: envelope(z.array(item)),
    answer: () => ({ body: { data: list(), meta: answerMeta(list().length) } }),
  });
}

export const hosts = wholeList({
  path: "/api/v1/hosts",
  operation: "listHosts",
  summary: "Who serves models: labs, clouds, hosts and resellers",
  about: "Kept by hand, each with where it was seen.",
  item: Host,
  list: () => catalog().curated.hosts,
});

export const licenses = wholeList({
  path: "/api/v1/licenses",
  operation: "listLicenses",
  summary: "Licenses and what they allow",
  about: "The Hub's ids and the named ones behind its “other”. A summary, not legal advice.",
  item: License,
  list: () => catalog().curated.licenses,
});

export const benchmarks = wholeList({
  path: "/api/v1/benchmarks",
  operation: "listBenchmarks",
  summary: "Benchmarks: what they measure, how hard they are, how much room they leave",
  about:
    "What they measure and who runs them is kept by hand, each with where it was seen; the figures are those of /benchmarks.",
  item: Benchmark,
  list: () => listedBenchmarks().map(({ benchmark, row }) => toBenchmark(benchmark, row)),
});
