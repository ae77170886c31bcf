import { handlers } from "@/lib/api/handlers";
import { meta } from "@/lib/api/endpoints/meta";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(meta);
