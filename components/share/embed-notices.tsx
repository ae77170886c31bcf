import { Notice } from "@/components/ui/notice";
import { problemText, type SearchProblem } from "@/lib/search/problem";

/** What of its address an embed does not show. No links: they would open in the frame. */
export function EmbedNotices({ problems }: { problems: readonly SearchProblem[] }) {
  if (problems.length === 0) return null;
  return <Notice>Not as the link asks: {problems.map(problemText).join("; ")}.</Notice>;
}
