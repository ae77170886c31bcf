import { SIZE_CLASSES } from "../size-class";

/** SQL for the number of a row's class, from one; 0 where its parameters are not known: as `sizeClassOf`. */
export const SIZE_CLASS_SQL = `case when parameters is null then 0 ${SIZE_CLASSES.slice(0, -1)
  .map(({ below }, at) => `when parameters < ${below} then ${at + 1}`)
  .join(" ")} else ${SIZE_CLASSES.length} end`;

/** Adds what `rows` (a table or a query in brackets) are, or takes it away again, to the counts of each kind. */
export const countKinds = (rows: string, sign: "+" | "-"): string =>
  `insert into hub_count select license, task, library, relation, gated, ${SIZE_CLASS_SQL}, ${sign}count(*)
  from ${rows} as r group by 1, 2, 3, 4, 5, 6`;
