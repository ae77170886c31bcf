/**
 * Fetches an answer once for each address and parses it; a failure is forgotten, so that the next call
 * tries again. `what` is said where the answer is something else.
 */
export function loadOnce<T>(
  what: string,
  parse: (answer: unknown) => T | null,
): (href: string) => Promise<T> {
  let known: { href: string; promise: Promise<T> } | undefined;

  async function load(href: string): Promise<T> {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${href}: status ${response.status}`);
    const value = parse(await response.json());
    if (value === null) throw new Error(`${href}: not ${what}`);
    return value;
  }

  return (href) => {
    if (known?.href !== href) {
      const promise = load(href);
      known = { href, promise };
      promise.catch(() => {
        if (known?.promise === promise) known = undefined;
      });
    }
    return known.promise;
  };
}
