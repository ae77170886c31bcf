import type { HubIndex } from "@/lib/hub-index/open-hub-index";

const MOST = 6;
/** Longer texts are cut: no id is longer. */
const LONGEST = 193;

/** Ids of repos that are spelt like one that does not exist: with its words, else with its name's, else of its owner. */
export async function nearestRepos(
  index: Pick<HubIndex, "search">,
  asked: string,
): Promise<string[]> {
  const [owner = "", name = ""] = asked.slice(0, LONGEST).split("/");
  const questions = name
    ? [{ text: `${owner} ${name}` }, { text: name }, { authors: [owner] }]
    : [{ text: owner }];
  for (const question of questions) {
    const { rows } = await index.search({ ...question, limit: MOST });
    if (rows.length > 0) return rows.map(({ id }) => id);
  }
  return [];
}
