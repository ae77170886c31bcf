import { handlers } from "@/lib/api/handlers";
import { models } from "@/lib/api/endpoints/models";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(models);
