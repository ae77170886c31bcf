export type { IndexedRepo } from "@/lib/domain/hub/indexed-repo";
