/** There is no room for the new index; the old one is as it was. */
export class DiskFullError extends Error {
  override name = "DiskFullError";
}

const CODES = ["ENOSPC", "EDQUOT", "EFBIG"];
/** DuckDB and PostgreSQL hand on what the system said. */
const TEXT = /No space left on device|Disk quota exceeded|File too large/i;

export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return CODES.includes(code) || TEXT.test(error.message) || isDiskFull(error.cause);
}
