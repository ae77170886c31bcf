import { SIZE_CLASSES } from "@/lib/domain/hub/size-class";

/** SQL for the number of a row's class, from one; 0 where its parameters are not known. */
export const SIZE_CLASS_SQL = `case when parameters is null then 0 ${SIZE_CLASSES.slice(0, -1)
  .map(({ below }, at) => `when parameters < ${below} then ${at + 1}`)
  .join(" ")} else ${SIZE_CLASSES.length} end`;
