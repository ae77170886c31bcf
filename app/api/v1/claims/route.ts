import { claims } from "@/lib/api/endpoints/claims";
import { handlers } from "@/lib/api/handlers";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(claims);
