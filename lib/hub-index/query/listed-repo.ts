import type { Selectable } from "kysely";
import type { CommercialUse } from "@/lib/domain/license";
import type { Dictionary } from "../engine/dictionary";
import type { RepoTable } from "../engine/tables";
import { GATES, PARAMETER_DOUBTS, RELATIONS } from "@/lib/domain/hub/repo-kinds";
import type { IndexedRepo } from "../repo";
import type { CommercialUses } from "./conditions";

/** A repo as lists show it. */
export type ListedRepo = Omit<IndexedRepo, "bases"> & {
  author: string;
  /** What its license tag allows; says nothing about licenses it inherits. */
  commercialUse: CommercialUse;
  /** The first repo it names as its origin. */
  base: string | null;
};

export function toListedRepo(
  row: Selectable<RepoTable>,
  dictionary: Dictionary,
  uses: CommercialUses,
): ListedRepo {
  const license = dictionary.value("license", row.license);
  return {
    id: row.id,
    author: row.id.slice(0, Math.max(0, row.id.indexOf("/"))),
    license,
    commercialUse: (license === null ? undefined : uses.get(license)) ?? "unknown",
    task: dictionary.value("task", row.task),
    library: dictionary.value("library", row.library),
    parameters: row.parameters,
    parametersDoubt: PARAMETER_DOUBTS[row.doubt - 1] ?? null,
    downloads: row.downloads,
    likes: row.likes,
    trending: row.trending,
    gated: GATES[row.gated - 1] ?? null,
    created: row.created,
    changed: row.changed,
    relation: RELATIONS[row.relation] ?? "base",
    base: dictionary.value("base", row.base),
  };
}
