import { createLoader, createParser, createSerializer } from "nuqs/server";

/** As many models as a comparison has columns. */
export const COMPARE_MAX = 8;

const ids = createParser({
  parse: (text) => [...new Set(text.split(",").filter(Boolean))].slice(0, COMPARE_MAX),
  serialize: (value: readonly string[]) => value.join(","),
  eq: (a, b) => a.join() === b.join(),
});

/** `/compare`: model ids in the order of the columns. They are text until the catalog knows them. */
const compareParams = { m: ids.withDefault([]) };

export const loadCompare = createLoader(compareParams);

const serialize = createSerializer(compareParams);

export function compareHref(models: readonly string[]): string {
  return serialize("/compare", { m: [...models] });
}
