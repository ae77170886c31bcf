import { parseArgs } from "node:util";
import { startHubServer } from "./server";

const USAGE = `npm run hub:server -- [--port 3499] [--repos 3000000] [--quota 500]

A stand-in for the Hugging Face Hub and its router on this machine. Point the site at it:
  HF_ENDPOINT=http://127.0.0.1:3499 HF_ROUTER_ENDPOINT=http://127.0.0.1:3499 npm start
Something goes wrong with an endpoint that ends in /fault/<name>, and after
  curl -X PUT http://127.0.0.1:3499/_control/faults -d '[{"name": "504", "path": "/api/models", "after": 3}]'
The names are in tests/hub-server/faults.ts.`;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3499" },
    repos: { type: "string", default: "0" },
    quota: { type: "string", default: "500" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  console.log(USAGE);
} else {
  const [port, repos, quota] = [values.port, values.repos, values.quota].map(Number);
  const { url } = await startHubServer({
    ...(port && { port }),
    ...(repos && { repos }),
    ...(quota && { quota }),
  });
  console.log(`The stand-in Hub answers on ${url}`);
}
