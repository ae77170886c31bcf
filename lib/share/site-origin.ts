/** A host name or address as a request may name it, with its port. Nothing else of a caller's goes into our links. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * The origin that readers reach this site at, e.g. `https://weighbridge.example`: the setting `SITE_URL`,
 * else the host that the request itself names; null when it names none that can be one. Throws when the
 * setting is no address. `X-Forwarded-Host` is not asked: a cache before us need not tell requests apart by it.
 */
export function siteOrigin(
  headers: Pick<Headers, "get">,
  setting = process.env.SITE_URL,
): string | null {
  if (setting) {
    const origin = httpOrigin(setting);
    if (!origin) throw new Error(`SITE_URL is ${setting}, which is no http(s) address.`);
    return origin;
  }
  const host = headers.get("host") ?? "";
  const secure = headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
  return HOST.test(host) ? httpOrigin(`${secure ? "https" : "http"}://${host}`) : null;
}

function httpOrigin(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) ? origin : null;
}
