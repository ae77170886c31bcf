import { handlers } from "@/lib/api/handlers";
import { hubFacets } from "@/lib/api/endpoints/hub-facets";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(hubFacets);
