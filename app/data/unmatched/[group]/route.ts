import { catalog } from "@/lib/catalog";
import { rowsOfGroup, unmatchedGroups } from "@/lib/domain/unmatched-groups";

export function generateStaticParams() {
  return unmatchedGroups(catalog().unmatched).map(({ id }) => ({ group: id }));
}

/** The upstream rows of one group that matched nothing, for the lists on /data. */
export async function GET(_: Request, { params }: RouteContext<"/data/unmatched/[group]">) {
  const { group } = await params;
  const rows = rowsOfGroup(catalog().unmatched, group);
  if (rows.length > 0) return Response.json(rows);
  return Response.json(
    { type: "about:blank", title: "No such group", status: 404 },
    { status: 404, headers: { "content-type": "application/problem+json" } },
  );
}
