import { z } from "zod";
import type { RepoLinkFact } from "@/lib/domain/facts";
import { dayOf, only } from "./as-of";
import { RepoId, Text } from "./cells";
import { check } from "./check";
import { readJson } from "./json";
import { type Source, SourceError } from "./source";

const Link = z.object({ hf_repo: RepoId, source: Text });

/** The file has no date in its name: this is the day it was put together. */
const COPY_AS_OF = "2026-11-22";
const SAID_BY_UPSTREAM = "models.dev weights";

export const hubLinks: Source<RepoLinkFact[], "hub-links"> = {
  id: "hub-links",
  name: "Hub repos of models.dev's open models",
  license: "facts",
  attribution: "models.dev, MIT license, and the repo ids providers use",
  homepage: "https://models.dev",
  urls: [],
  files: ["hub/canonical_to_hf_repo.json"],
  group: "hub",
  asOf: (inputs) => dayOf(inputs, COPY_AS_OF),
  parse(inputs, asOf) {
    const input = only(inputs);
    const links = Object.entries(readJson(input, z.record(Text, z.unknown())));
    if (links.length === 0) throw new SourceError(input.file, null, null, "has no rows");
    return links.map(([model, value]) => {
      const link = check(Link, value, input.file, model);
      return {
        asOf,
        model,
        repo: link.hf_repo,
        how: link.source,
        inferred: link.source !== SAID_BY_UPSTREAM,
      };
    });
  },
};
