"use client";

import { useQueryStates } from "nuqs";
import { tableParams } from "@/lib/search/tables";

/** Which of the page's charts the address shows as tables, and how to switch one. */
export function useShownTables(): [readonly string[], (id: string) => void] {
  const [{ table }, setParams] = useQueryStates(tableParams);
  const toggle = (id: string) =>
    void setParams(
      { table: table.includes(id) ? table.filter((other) => other !== id) : [...table, id] },
      { history: "push" },
    );
  return [table, toggle];
}
