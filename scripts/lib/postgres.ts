import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "./free-port";

/** A PostgreSQL of our own on loopback, gone when it is stopped. */
export type RunningPostgres = { url: string; stop(): void };

const DEBIAN = "/usr/lib/postgresql";
const FIRST_PORT = 54_321;

/** The folder of PostgreSQL's programs: `POSTGRES_BIN`, Debian's newest, or where `initdb` is on the PATH. */
export function findPostgres(): string | undefined {
  const debian = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => path.join(DEBIAN, version, "bin"))
    : [];
  const onPath = (process.env.PATH ?? "").split(path.delimiter);
  return [process.env.POSTGRES_BIN ?? "", ...debian, ...onPath].find(
    (folder) =>
      folder && ["initdb", "postgres"].every((name) => existsSync(path.join(folder, name))),
  );
}

/**
 * Starts a cluster, listening on 127.0.0.1 only, without waiting for the disk: it holds nothing worth keeping. It is
 * empty and goes when it is stopped, unless it is the one in `kept`.
 */
export async function startPostgres(folder: string, kept?: string): Promise<RunningPostgres> {
  const data = kept ?? mkdtempSync(path.join(tmpdir(), "postgres-"));
  const isNew = kept === undefined || !existsSync(kept);
  if (isNew) mkdirSync(data, { recursive: true });
  const user = servant();
  if (user && isNew) chownSync(data, user.uid, user.gid);
  const options = { ...(user && { uid: user.uid, gid: user.gid }), cwd: data };
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  if (isNew)
    execFileSync(
      path.join(folder, "initdb"),
      [
        ...["-D", data, "-U", "weighbridge", "-A", "trust", "-E", "UTF8", "--no-sync"],
        "--locale=C.UTF-8",
      ],
      { ...options, env, stdio: ["ignore", "ignore", "inherit"] },
    );
  const port = await freePort(FIRST_PORT);
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    shared_buffers: "1GB",
    random_page_cost: "1.1",
    maintenance_work_mem: "256MB",
    max_wal_size: "4GB",
    jit: "off",
  };
  const server = spawn(
    path.join(folder, "postgres"),
    [
      ...["-D", data, "-p", String(port)],
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    { ...options, env, stdio: ["ignore", "ignore", "pipe"] },
  );
  const stop = () => {
    if (kept !== undefined) {
      server.kill("SIGINT");
      return;
    }
    // Immediate: there is nothing to save.
    server.kill("SIGQUIT");
    rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    await ready(server);
  } catch (cause) {
    stop();
    throw cause;
  }
  return { url: `postgres://weighbridge@127.0.0.1:${port}/postgres`, stop };
}

/** PostgreSQL refuses to run as root: whom to run it as then. */
function servant(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string, name: string) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout) : undefined;
  };
  for (const name of ["postgres", "nobody"]) {
    const [uid, gid] = [id("-u", name), id("-g", name)];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error(
    "PostgreSQL refuses to run as root, and there is no other user here to run it as.",
  );
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = "";
    const look = (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes("ready to accept connections")) resolve();
    };
    server.stderr?.on("data", look);
    server.once("error", reject);
    server.once("exit", (code) => {
      reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${log}`));
    });
  });
}
