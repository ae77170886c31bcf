export { catalog, type Catalog } from "./catalog";
export { catalogHash, type SnapshotDates, snapshotDates } from "./dates";
export { explorable } from "./summaries";
