import { SIZE_CLASS_SQL } from "../size-class-sql";

/** Adds what `rows` (a table or a query in brackets) are, or takes it away again, to the counts of each kind. */
export const countKinds = (rows: string, sign: "+" | "-"): string =>
  `insert into hub_count select license, task, library, relation, gated, ${SIZE_CLASS_SQL}, ${sign}count(*)
  from ${rows} as r group by 1, 2, 3, 4, 5, 6`;
