import { z } from "zod";
import type { Gate, IndexedRepo, Relation } from "../repo";
import { isPackedByTags, licenseOfTags, originOfTags } from "./tags";
import { storedParameters } from "./stored-parameters";

const Count = z.number().int().nonnegative();
const Instant = z.union([z.iso.datetime({ offset: true }), z.date()]);

/**
 * An entry of the Hub's model list as it answers, or as its client hands it on: that one calls the repo's id `name`,
 * and `pipeline_tag` `task`. What is missing was not asked for, or the repo has none.
 */
const HubEntry = z.object({
  id: z.string(),
  name: z.string().optional(),
  private: z.boolean().optional(),
  gated: z.union([z.boolean(), z.enum(["auto", "manual"])]).optional(),
  downloads: Count.optional(),
  likes: Count.optional(),
  trendingScore: z.number().nullish(),
  pipeline_tag: z.string().nullish(),
  task: z.string().nullish(),
  library_name: z.string().nullish(),
  tags: z.array(z.string()).default([]),
  createdAt: Instant.optional(),
  lastModified: Instant.optional(),
  updatedAt: Instant.optional(),
  safetensors: z
    .object({ total: Count.optional(), parameters: z.record(z.string(), Count).optional() })
    .nullish(),
  baseModels: z
    .object({
      relation: z.enum(["quantized", "finetune", "adapter", "merge"]).optional(),
      models: z.array(z.object({ id: z.string() })),
    })
    .nullish(),
});
type HubEntry = z.infer<typeof HubEntry>;

/** An entry in our schema; null for a private repo. Throws a `ZodError` for what the Hub would not answer. */
export function fromHubEntry(value: unknown): IndexedRepo | null {
  const entry = HubEntry.parse(value);
  if (entry.private) return null;
  const origin = originOf(entry);
  return {
    id: entry.name ?? entry.id,
    license: licenseOfTags(entry.tags),
    task: entry.pipeline_tag ?? entry.task ?? null,
    library: entry.library_name ?? null,
    ...storedParameters(
      entry.safetensors?.total ?? null,
      entry.safetensors?.parameters ?? null,
      isPackedByTags(entry.tags),
    ),
    downloads: entry.downloads ?? null,
    likes: entry.likes ?? null,
    trending: entry.trendingScore ? Math.round(entry.trendingScore) : null,
    gated: gateOf(entry.gated),
    created: seconds(entry.createdAt),
    changed: seconds(entry.lastModified ?? entry.updatedAt),
    ...origin,
  };
}

function originOf({ baseModels, tags }: HubEntry): { relation: Relation; bases: string[] } {
  const byTags = originOfTags(tags);
  if (!baseModels || baseModels.models.length === 0) return byTags;
  return {
    relation: baseModels.relation ?? (byTags.relation === "base" ? "finetune" : byTags.relation),
    bases: [...new Set(baseModels.models.map(({ id }) => id))],
  };
}

function gateOf(gated: HubEntry["gated"]): Gate | null {
  if (gated === undefined) return null;
  if (typeof gated === "string") return gated;
  return gated ? "yes" : "no";
}

const seconds = (instant: string | Date | undefined): number | null =>
  instant === undefined ? null : Math.floor(new Date(instant).getTime() / 1000);
