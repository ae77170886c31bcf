/** The search parameters of a page's props as the browser has them: of a repeated one the first counts. */
export function requestParams(
  given: Readonly<Record<string, string | string[] | undefined>>,
): URLSearchParams {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(given)) {
    for (const item of [value].flat()) if (item !== undefined) search.append(key, item);
  }
  return search;
}
