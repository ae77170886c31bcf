import { heightOf } from "./row-places";

/** Stands in for rows and headers that are not drawn. */
export function Spacer({ rows, headers = 0 }: { rows: number; headers?: number }) {
  if (rows <= 0) return null;
  return <tr aria-hidden className="spacer" style={{ height: heightOf(rows, headers) }} />;
}
