import { nearestModels, type NamedModel } from "../nearest-models";
import { COMPARE_MAX } from "./comparison";

/** Unknown ids that are looked up and named one by one: the search for the nearest takes its time. */
const NAMED_UNKNOWN = 8;

/** Which models an address asks for, and what of it could not be had. */
export type ChosenModels = {
  ids: readonly string[];
  /** Asked for by an id that now belongs to another model's page. */
  renamed: readonly { asked: string; model: NamedModel }[];
  /** Not in the catalogue; with the model that may have been meant. */
  unknown: readonly { asked: string; nearest: NamedModel | null }[];
  /** Known, but past the last column. */
  beyond: readonly NamedModel[];
};

/** The first eight known models of what was asked for, each once, in its order. Case does not matter. */
export function chooseModels(
  asked: readonly string[],
  models: readonly NamedModel[],
  renamed: ReadonlyMap<string, string>,
): ChosenModels {
  const byId = new Map(models.map((model) => [model.id, model]));
  const found = asked.map((text) => {
    const id = text.toLowerCase();
    const known = byId.get(id);
    const current = known ? undefined : byId.get(renamed.get(id) ?? "");
    return { asked: text, model: known ?? current ?? null, renamed: current !== undefined };
  });
  const chosen = new Map(found.flatMap(({ model }) => (model ? [[model.id, model]] : [])));
  return {
    ids: [...chosen.keys()].slice(0, COMPARE_MAX),
    renamed: found.flatMap(({ asked: text, model, renamed: was }) =>
      model && was ? [{ asked: text, model: named(model) }] : [],
    ),
    unknown: found
      .filter(({ model }) => model === null)
      .slice(0, NAMED_UNKNOWN)
      .map(({ asked: text }) => {
        const [nearest] = nearestModels(text, models, 1);
        return { asked: text, nearest: nearest ? named(nearest) : null };
      }),
    beyond: [...chosen.values()].slice(COMPARE_MAX).map(named),
  };
}

function named({ id, name }: NamedModel): NamedModel {
  return { id, name };
}
