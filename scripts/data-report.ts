import { readCatalog } from "@/lib/catalog/catalog";
import { catalogConflicts } from "@/lib/catalog/conflicts";
import { catalogCoverage } from "@/lib/catalog/coverage";
import { coverageText } from "@/lib/domain/coverage-text";
import { unmatchedGroups } from "@/lib/domain/unmatched-groups";

/** Prints what /data shows of coverage; exits with 1 when a bar is missed. */
const data = readCatalog(process.cwd());
const bars = catalogCoverage(process.cwd(), data);
console.log(coverageText(bars).join("\n"));
console.log(`\n${catalogConflicts(data).length} figures on which sources disagree`);
console.log(`${data.unmatched.length} upstream rows under no model:`);
for (const { source, reason, count } of unmatchedGroups(data.unmatched))
  console.log(`  ${String(count).padStart(5)}  ${source}: ${reason}`);
if (bars.some(({ met }) => !met)) process.exitCode = 1;
