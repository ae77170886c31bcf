import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** What compose.yaml puts before the instances of the site. */
const SITE_CONF = "deploy/nginx/site.conf";
const SBIN = ["/usr/sbin", "/usr/local/sbin"];
const STARTS_WITHIN_MS = 10_000;

export type Nginx = {
  /** Process of the one worker, which serves. Linux only. */
  worker: () => number;
  stop: () => Promise<void>;
};

type NginxOptions = {
  /** Of nginx itself. */
  program: string;
  /** Where the site is to be served. */
  port: number;
  /** `host:port` of the two instances. */
  instances: readonly [string, string];
  /** Further `server` blocks. */
  servers?: string;
};

/** nginx's program on the PATH or where Debian has it. */
export function findNginx(): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), ...SBIN];
  return folders.map((folder) => path.join(folder, "nginx")).find((file) => existsSync(file));
}

/** nginx with one worker and the site's configuration on loopback, its cache empty. */
export async function startNginx(options: NginxOptions): Promise<Nginx> {
  const { program, port, servers = "" } = options;
  const folder = mkdtempSync(path.join(tmpdir(), "nginx-"));
  for (const name of ["pages", "files", "tmp"]) mkdirSync(path.join(folder, name));
  const file = path.join(folder, "nginx.conf");
  writeFileSync(
    file,
    `${main(folder)}\nhttp {\n${http(folder)}\n${site(options, folder)}\n${servers}\n}\n`,
  );
  const master = spawn(program, ["-c", file, "-p", folder, "-e", path.join(folder, "error.log")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const stop = async () => {
    if (master.exitCode === null && master.signalCode === null) {
      master.kill();
      await once(master, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", () => master.kill());
  const deadline = performance.now() + STARTS_WITHIN_MS;
  while (!(await listens(port))) {
    if (master.exitCode !== null || performance.now() > deadline) {
      await stop();
      throw new Error("nginx did not start: see above.");
    }
    await sleep(50);
  }
  // The worker is started before those that look after the cache.
  const worker = () => {
    const children = readFileSync(`/proc/${master.pid}/task/${master.pid}/children`, "utf8");
    return Math.min(...children.trim().split(" ").map(Number));
  };
  return { worker, stop };
}

const main = (folder: string) => `
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }`;

/** As the image of nginx has it, but that no request is logged. */
const http = (folder: string) => `
  types { text/html html; application/json json; }
  default_type application/octet-stream;
  sendfile on;
  keepalive_timeout 65;
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/tmp;`).join(" ")}`;

/** The configuration as it is deployed, with addresses and folders of this machine. */
function site({ port, instances }: NginxOptions, folder: string): string {
  const places: Record<string, string> = {
    "listen 80;": `listen 127.0.0.1:${port};`,
    "server web-1:3000": `server ${instances[0]}`,
    "server web-2:3000": `server ${instances[1]}`,
    "/var/cache/nginx/": `${folder}/`,
  };
  return Object.entries(places).reduce(
    (text, [deployed, here]) => {
      if (!text.includes(deployed)) throw new Error(`${SITE_CONF} has no "${deployed}" any more.`);
      return text.replaceAll(deployed, here);
    },
    readFileSync(SITE_CONF, "utf8"),
  );
}

const listens = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/`, { method: "HEAD" }).then(
    () => true,
    () => false,
  );
