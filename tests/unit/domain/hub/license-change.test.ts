import { describe, expect, it } from "vitest";
import { licenseChanged, licenseTagText } from "@/lib/domain/hub/license-change";
import type { License } from "@/lib/domain/license";

const modifiedMit = { id: "modified-mit", aliases: ["Modified MIT License"] } as License;
const now = (tags: string[], name: string | null = null) => ({ tags, name, link: null });
const changed = (before: string | null, live: ReturnType<typeof now>) =>
  licenseChanged(before, live, [modifiedMit]);

describe("a license tag against the snapshot's", () => {
  it("has changed when it says another license, or none any more", () => {
    expect(changed("mit", now(["other"], "minimax"))).toBe(true);
    expect(changed("mit", now([]))).toBe(true);
  });

  it("has not changed when it says the same in other letters or another spelling", () => {
    expect(changed("MIT", now(["mit"]))).toBe(false);
    expect(changed("modified-mit", now(["other"], "Modified MIT License"))).toBe(false);
  });

  it("has not changed when other has only got a name, or one of several is the same", () => {
    expect(changed("other", now(["other"], "modified-mit"))).toBe(false);
    expect(changed("mit", now(["apache-2.0", "mit"]))).toBe(false);
  });

  it("is not compared with what the snapshot does not know", () => {
    expect(changed(null, now(["mit"]))).toBe(false);
  });

  it("is written with the name behind other", () => {
    expect(licenseTagText(now(["other"], "modified-mit"))).toBe("other: modified-mit");
    expect(licenseTagText(now(["mit", "apache-2.0"]))).toBe("mit, apache-2.0");
    expect(licenseTagText(now([]))).toBeNull();
  });
});
