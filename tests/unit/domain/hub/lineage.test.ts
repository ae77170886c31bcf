import { describe, expect, it } from "vitest";
import { ancestry, type KnownAncestor, type LineageRepo } from "@/lib/domain/hub/ancestry";
import { bindingLicense, licenseBreaks } from "@/lib/domain/hub/license-breaks";
import {
  ancestrySentence,
  bindingSentence,
  breakSentence,
  childrenSentence,
} from "@/lib/domain/hub/lineage-words";

const USES = {
  mit: "allowed",
  "apache-2.0": "allowed",
  "llama3.1": "conditions",
  gemma: "conditions",
  "cc-by-nc-4.0": "not-allowed",
} as const;

function repo(
  id: string,
  license: keyof typeof USES | "odd" | null,
  bases: string[] = [],
  relation: LineageRepo["relation"] = bases.length > 0 ? "finetune" : "base",
): LineageRepo {
  const commercialUse = license === null || license === "odd" ? "unknown" : USES[license];
  return { id, license, commercialUse, relation, bases };
}

/** The first is the repo; the others are its chain, one a generation. A text is a repo that is missing. */
function chain(...others: (LineageRepo | string)[]): KnownAncestor[] {
  return others.map((found, at) =>
    typeof found === "string"
      ? { generation: at + 1, id: found, repo: null }
      : { generation: at + 1, id: found.id, repo: found },
  );
}

describe("the tree of what a repo was made from", () => {
  it("grows from the repo up, with what each is to the next", () => {
    const child = repo("me/q4", "mit", ["me/tuned"], "quantized");
    const [tuned] = ancestry(
      child,
      chain(repo("me/tuned", "mit", ["lab/base"]), repo("lab/base", "mit")),
    );
    expect(tuned).toMatchObject({ id: "me/tuned", step: "quantized", again: false });
    expect(tuned?.parents).toMatchObject([{ id: "lab/base", step: "finetune", parents: [] }]);
  });

  it("keeps a parent that the index does not have", () => {
    expect(ancestry(repo("me/x", "mit", ["gone/base"]), chain("gone/base"))).toMatchObject([
      { id: "gone/base", repo: null, parents: [] },
    ]);
  });

  it("ends where a chain comes back to itself", () => {
    const [b] = ancestry(repo("a/a", "mit", ["b/b"]), chain(repo("b/b", "mit", ["a/a"])));
    expect(b?.parents).toMatchObject([{ id: "a/a", again: true, parents: [] }]);
  });

  it("ends at a repo that names itself", () => {
    expect(ancestry(repo("a/a", "mit", ["a/a"]), [])).toMatchObject([{ id: "a/a", again: true }]);
  });

  it("unfolds an ancestor of both parents once", () => {
    const merge = repo("me/merge", "mit", ["x/1", "x/2"], "merge");
    const [one, two] = ancestry(
      merge,
      chain(repo("x/1", "mit", ["x/0"]), repo("x/2", "mit", ["x/0"]), repo("x/0", "mit")),
    );
    expect(one?.parents[0]?.again).toBe(false);
    expect(two?.parents[0]?.again).toBe(true);
  });
});

describe("where licenses along a chain contradict each other", () => {
  const kinds = (own: LineageRepo, ...others: (LineageRepo | string)[]) =>
    licenseBreaks(own, chain(...others)).map(
      ({ kind, child, parent }) => `${kind} ${child.id} ${parent.id}`,
    );

  it("is where a repo allows what its parent forbids", () => {
    expect(kinds(repo("me/x", "mit", ["lab/nc"]), repo("lab/nc", "cc-by-nc-4.0"))).toEqual([
      "looser me/x lab/nc",
    ]);
  });

  it("is where conditions of the parent are gone", () => {
    expect(kinds(repo("me/x", "apache-2.0", ["lab/l"]), repo("lab/l", "llama3.1"))).toEqual([
      "looser me/x lab/l",
    ]);
  });

  it("is said of the step where it happens, not of every repo after it", () => {
    const own = repo("me/q4", "mit", ["me/x"], "quantized");
    expect(kinds(own, repo("me/x", "mit", ["lab/nc"]), repo("lab/nc", "cc-by-nc-4.0"))).toEqual([
      "looser me/x lab/nc",
    ]);
  });

  it("is found across a repo without a license, and names it", () => {
    const own = repo("me/q4", "mit", ["me/x"], "quantized");
    const [found] = licenseBreaks(
      own,
      chain(repo("me/x", null, ["lab/nc"]), repo("lab/nc", "cc-by-nc-4.0")),
    );
    expect(found && breakSentence(found)).toBe(
      "me/q4 says mit (commercial use allowed); lab/nc, which it comes from by way of me/x, says cc-by-nc-4.0 (commercial use not allowed). Weights made from others can seldom be used more freely than those: read both licenses.",
    );
  });

  it("is weaker between two licenses with conditions of their own", () => {
    expect(kinds(repo("me/x", "gemma", ["lab/l"]), repo("lab/l", "llama3.1"))).toEqual([
      "other-terms me/x lab/l",
    ]);
  });

  it("is not where a repo is stricter, as strict, free from free, or of unknown license", () => {
    expect(kinds(repo("me/x", "cc-by-nc-4.0", ["lab/a"]), repo("lab/a", "mit"))).toEqual([]);
    expect(kinds(repo("me/x", "gemma", ["lab/a"]), repo("lab/a", "gemma"))).toEqual([]);
    expect(kinds(repo("me/x", "mit", ["lab/a"]), repo("lab/a", "apache-2.0"))).toEqual([]);
    expect(kinds(repo("me/x", "odd", ["lab/a"]), repo("lab/a", "cc-by-nc-4.0"))).toEqual([]);
    expect(kinds(repo("me/x", "mit", ["gone/a"]), "gone/a")).toEqual([]);
  });

  it("ends in a cycle of licenses that nobody knows", () => {
    expect(kinds(repo("a/a", "mit", ["b/b"]), repo("b/b", null, ["a/a"]))).toEqual([]);
  });
});

describe("the license that binds", () => {
  it("is the strictest of the chain, and what is not known is named", () => {
    const own = repo("me/x", "mit", ["me/y"]);
    const binding = bindingLicense(
      own,
      chain(repo("me/y", "odd", ["lab/l"]), repo("lab/l", "llama3.1")),
    );
    expect(bindingSentence("me/x", binding)).toBe(
      "The strictest license known along the chain is that of lab/l: llama3.1 (commercial use with conditions). Not known: the license of me/y.",
    );
  });

  it("is the repo's own where it is as strict as any", () => {
    const own = repo("me/x", "gemma", ["lab/l"]);
    expect(bindingSentence("me/x", bindingLicense(own, chain(repo("lab/l", "mit"))))).toBe(
      "The strictest license known along the chain is the repo’s own: gemma (commercial use with conditions).",
    );
  });

  it("is said to be unknown where no tag says anything", () => {
    const own = repo("me/x", null, ["gone/a"]);
    expect(bindingSentence("me/x", bindingLicense(own, chain("gone/a")))).toBe(
      "No license of the chain is known.",
    );
  });
});

describe("lineage in words", () => {
  it("says the step and the one above it", () => {
    const own = repo("me/q4", "mit", ["me/x"], "quantized");
    const above = chain(repo("me/x", "mit", ["lab/a"], "adapter"), repo("lab/a", "mit"));
    expect(ancestrySentence(ancestry(own, above))).toBe(
      "A quantization of me/x, itself an adapter for lab/a.",
    );
  });

  it("says of a repo that names itself, or nothing, that it does", () => {
    expect(ancestrySentence(ancestry(repo("a/a", "mit", ["a/a"]), []))).toBe(
      "It names itself as what it was made from.",
    );
    expect(ancestrySentence([])).toBe("It names no repo that it was made from.");
  });

  it("lists the parents of a merge, of many the first", () => {
    const parents = ["x/1", "x/2", "x/3", "x/4", "x/5"];
    const own = repo("me/m", "mit", parents, "merge");
    expect(ancestrySentence(ancestry(own, chain(...parents)))).toBe(
      "A merge of x/1, x/2, x/3 and 2 more.",
    );
  });

  it("counts what was made from it by kind", () => {
    expect(
      childrenSentence([
        { relation: "quantized", count: 1200 },
        { relation: "merge", count: 1 },
      ]),
    ).toBe("1,201 repos of the index name it as their origin: 1,200 quantizations, a merge.");
    expect(childrenSentence([])).toBe("No repo of the index names it as its origin.");
  });
});
