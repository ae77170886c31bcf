import type { HubFacets, HubList } from "@/lib/domain/hub/hub-row";

/** What the server sends: the list of the address, or why there is none. */
export type FirstHub =
  | { listHref: string; list: HubList; facetsHref: string; facets: HubFacets; fault: null }
  | { fault: string };
