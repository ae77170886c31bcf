import type { CommercialUse } from "@/lib/domain/license";
import type { HubSort } from "@/lib/domain/hub/hub-sort";
import type { Gate, Relation } from "@/lib/domain/hub/repo-kinds";

/** Both ends count; a side that is left out is open. */
export type Range = { min?: number; max?: number };

/** What to look for. A list means any of its entries, `null` among them that the repo says nothing. */
export type HubFilters = {
  text?: string;
  licenses?: readonly (string | null)[];
  commercialUse?: readonly CommercialUse[];
  tasks?: readonly (string | null)[];
  libraries?: readonly (string | null)[];
  authors?: readonly string[];
  gated?: readonly (Gate | null)[];
  relations?: readonly Relation[];
  /** Made from this repo. */
  base?: string;
  parameters?: Range;
  /** Seconds since 1970. */
  created?: Range;
  changed?: Range;
};

export type HubQuery = HubFilters & {
  /** Without it: by relevance where there is a text, else by downloads. */
  sort?: HubSort;
  /** Greatest, newest and best first unless `asc`. What is not known comes last both ways. */
  direction?: "asc" | "desc";
  /** Where the page before ended. */
  cursor?: string;
  limit?: number;
};
