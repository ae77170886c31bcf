import { handlers } from "@/lib/api/handlers";
import { compare } from "@/lib/api/endpoints/compare";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(compare);
