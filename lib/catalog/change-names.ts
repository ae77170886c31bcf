import { SETS } from "@/lib/domain/filter-fields";
import type { SetKey } from "@/lib/domain/filter-fields";
import { byModel } from "./by-model";
import { catalog } from "./catalog";
import { explorable } from "./summaries";

/** What changes call things. A host may be none of those whose offers are listed today. */
export function changeNames() {
  const { models, hosts, labs } = byModel(catalog());
  const { lists } = explorable();
  const host = (id: string) => hosts.get(id)?.name ?? id;
  return {
    host,
    model: (id: string) => models.get(id)?.name ?? id,
    /** Whose a model is. */
    lab: (model: string) => {
      const lab = models.get(model)?.lab ?? model;
      return labs.get(lab)?.name ?? lab;
    },
    set: (key: SetKey, value: string) =>
      key === "host"
        ? host(value)
        : (SETS.find((field) => field.key === key)?.name(value, lists) ?? value),
  };
}
