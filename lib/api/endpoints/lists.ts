import { z } from "zod";
import { catalog } from "@/lib/catalog";
import { endpoint } from "../endpoint";
import { answerMeta, envelope } from "../envelope";
import { Benchmark, Host, License } from "../schema/lists";

/** An endpoint that gives one curated list as it is. */
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
  summary: "Benchmarks: what they measure and who runs them",
  about: "Kept by hand, each with where it was seen.",
  item: Benchmark,
  list: () => catalog().curated.benchmarks,
});
