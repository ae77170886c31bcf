import type { Metadata } from "next";
import { compared } from "@/lib/catalog/compare";
import { loadCompare } from "@/lib/search/compare";
import { requestParams } from "@/lib/search/request-params";

/** The first HTML shows the comparison of the address: no shell goes ahead of it. */
export const instant = false;

export const metadata: Metadata = { title: "Compare" };

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const { comparison } = compared(loadCompare(requestParams(await searchParams)));
  return <p>{comparison.models.map(({ name }) => name).join(", ")}</p>;
}
