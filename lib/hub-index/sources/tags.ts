import { type Relation, RELATIONS } from "@/lib/domain/hub/repo-kinds";

const BASE_MODEL = /^base_model:(?:(\w+):)?([^:]+)$/;

/** What a repo's tags say it was made from. The Hub tags each origin twice, with and without its relation. */
export function originOfTags(tags: readonly string[]): { relation: Relation; bases: string[] } {
  const relations = new Map<string, string | undefined>();
  for (const tag of tags) {
    const [, relation, repo] = BASE_MODEL.exec(tag) ?? [];
    if (repo) relations.set(repo, relation ?? relations.get(repo));
  }
  const bases = [...relations.keys()];
  const said = [...relations.values()].find((relation) => relation !== undefined);
  const relation = RELATIONS.find((known) => known === said && known !== "base");
  // An origin without a relation is a finetune, as the Hub's own pages take it.
  return bases.length === 0
    ? { relation: "base", bases }
    : { relation: relation ?? "finetune", bases };
}

const PACKED = new Set([
  ...["gptq", "awq", "mxfp4", "nvfp4", "4-bit", "8-bit", "bitsandbytes", "compressed-tensors"],
  ...["exl2", "exl3", "hqq", "aqlm", "mlx"],
]);

/** Whether the repo's own tags say that its weights are packed, several to an element. */
export const isPackedByTags = (tags: readonly string[]): boolean =>
  tags.some((tag) => PACKED.has(tag));
