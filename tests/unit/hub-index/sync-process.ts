import { syncHub } from "@/lib/hub-index/sync/sync-hub";
import { fakeLister } from "./fake-lister";

// A sync to be killed: `sync-process.ts <file> <repos> <all or changed>`. It says when it begins.
const [file = "", repos = "0", which = "all"] = process.argv.slice(2);
console.log("begins");
await syncHub({
  file,
  from: { kind: "hub", list: fakeLister(Number(repos), 100, 2), afresh: which === "all" },
  now: new Date("2026-10-01T12:00:00Z"),
  onProgress: () => {},
});
console.log("done");
