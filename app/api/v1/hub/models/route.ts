import { handlers } from "@/lib/api/handlers";
import { hubModels } from "@/lib/api/endpoints/hub-models";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(hubModels);
