import { z } from "zod";
import type { HubEntry } from "@/lib/domain/hub/hub-entry";
import { HubRepoId } from "@/lib/domain/ids";
import { BaseModels, HubId, Safetensors } from "./model-answer";
import { licenseTags } from "./tags";

/** What a list is asked beyond the client's own fields; those after the gap the client does not type. */
export const LIST_FIELDS = [
  "createdAt",
  "library_name",
  "safetensors",
  "tags",

  "baseModels",
  "trendingScore",
] as const;

const Count = z.number().int().nonnegative();

/** One entry of the client's list: its `id` is the Hub's `_id`, its `name` is `owner/name`. */
const ListEntry = z.object({
  id: HubId,
  // A few of the oldest repositories have no owner.
  name: z.union([HubRepoId, z.string().regex(/^[\w.-]+$/)]),
  downloads: Count,
  likes: Count,
  gated: z.union([z.literal(false), z.literal("auto"), z.literal("manual")]),
  task: z.string().nullish(),
  updatedAt: z.date(),
  createdAt: z.iso.datetime(),
  library_name: z.string().nullish(),
  tags: z.array(z.string()),
  safetensors: Safetensors.nullish(),
  baseModels: BaseModels.nullish(),
  trendingScore: z.number().nullish(),
});

/** One repository as a list has it. */
export type ListedRepo = HubEntry & {
  /** The Hub's own `_id`: it stays when a repository is renamed. */
  hubId: string;
};

/** Throws a `ZodError` for an entry of another shape. */
export function toListedRepo(entry: unknown): ListedRepo {
  const repo = ListEntry.parse(entry);
  return {
    hubId: repo.id,
    id: repo.name,
    licenses: licenseTags(repo.tags, null),
    downloads: repo.downloads,
    likes: repo.likes,
    gated: repo.gated === false ? "false" : repo.gated,
    task: repo.task ?? null,
    library: repo.library_name ?? null,
    created: repo.createdAt,
    lastModified: repo.updatedAt.toISOString(),
    safetensors: repo.safetensors ?? null,
    baseModels: (repo.baseModels?.models ?? []).map(({ id }) => ({
      relation: repo.baseModels?.relation ?? null,
      repo: id,
    })),
    trendingScore: repo.trendingScore ?? null,
    tags: repo.tags,
  };
}
