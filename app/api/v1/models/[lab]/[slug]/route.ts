import { handlers } from "@/lib/api/handlers";
import { model } from "@/lib/api/endpoints/model";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(model);
