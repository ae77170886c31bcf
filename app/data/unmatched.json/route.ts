import { catalog } from "@/lib/catalog";
import { rowsOfGroup, unmatchedGroups } from "@/lib/domain/unmatched-groups";

/** The upstream rows that matched nothing, by group, for the lists on /data. */
export function GET() {
  const { unmatched } = catalog();
  return Response.json(
    unmatchedGroups(unmatched).map(({ id }) => ({ id, rows: rowsOfGroup(unmatched, id) })),
  );
}
