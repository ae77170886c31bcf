import path from "node:path";
import { z } from "zod";
import { coverage } from "@/lib/domain/coverage";
import type { CoverageBar, CoverageInput } from "@/lib/domain/coverage-bar";
import { isPricedText } from "@/lib/domain/join/seeds";
import { catalog, type Catalog } from "./catalog";
import { readJson } from "./read-json";
import { summarize } from "./summaries";

/** What coverage needs of a stored row of models.dev; the importer has checked the rest. */
const StoredRow = z.object({
  provider: z.string(),
  modelId: z.string(),
  canonicalId: z.string().nullable(),
  modalities: z.object({ output: z.array(z.string()) }),
  price: z.object({ input: z.number(), output: z.number() }).nullable(),
});

/** The bars of a catalogue and of the stored price rows it was joined from. */
export function catalogCoverage(
  root: string = process.cwd(),
  data: Catalog = catalog(),
): CoverageBar[] {
  const { aliases, hosts, labs } = data.curated;
  return coverage({
    models: data.models,
    summaries: summarize(data).models,
    index: data.index,
    offers: data.offers,
    hosts,
    labs,
    sources: data.sources,
    unmatched: data.unmatched,
    rows: pricedRows(root),
    merged: aliases.merged,
    excluded: aliases.excluded,
    exceptions: aliases.rows,
  });
}

function pricedRows(root: string): CoverageInput["rows"] {
  return readJson(path.join(root, "data/facts"), "models.dev", z.array(StoredRow)).filter(
    isPricedText,
  );
}
