/** Class names Recharts writes; they survive minification. */
const MARK = "recharts-";

const known = new Map<string, Promise<boolean>>();

/** Whether the script at this address has chart code in it. */
export function hasChartCode(url: string): Promise<boolean> {
  const answer =
    known.get(url) ??
    fetch(url)
      .then((response) => response.text())
      .then((code) => code.includes(MARK));
  known.set(url, answer);
  return answer;
}
