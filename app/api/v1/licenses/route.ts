import { handlers } from "@/lib/api/handlers";
import { licenses } from "@/lib/api/endpoints/lists";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(licenses);
