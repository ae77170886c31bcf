import { handlers } from "@/lib/api/handlers";
import { openapi } from "@/lib/api/other-endpoints";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(openapi);
