import { handlers } from "@/lib/api/handlers";
import { benchmarks } from "@/lib/api/endpoints/lists";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = handlers(benchmarks);
