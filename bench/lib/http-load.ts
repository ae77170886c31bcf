import http from "node:http";

export type Load = {
  requestsPerSecond: number;
  /** Bytes of one answer's body. */
  bodyBytes: number;
  /** Share of a core this process itself was busy; near 1, it is the asker that is measured. */
  askerBusy: number;
};

export type LoadOptions = { connections: number; seconds: number };

/**
 * Asks for `url`, uncompressed as load tools do, over kept-alive connections, each sending its next request when an
 * answer is whole.
 */
export async function load(url: string, options: LoadOptions): Promise<Load> {
  const { connections, seconds } = options;
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const cpu = process.cpuUsage();
  const start = performance.now();
  const end = start + seconds * 1000;
  let answers = 0;
  let bodyBytes = 0;
  const keepAsking = async () => {
    while (performance.now() < end) {
      bodyBytes = await ask(url, agent);
      answers += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, keepAsking));
  } finally {
    agent.destroy();
  }
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return {
    requestsPerSecond: answers / (ms / 1000),
    bodyBytes,
    askerBusy: (user + system) / 1000 / ms,
  };
}

/** Resolves with the body's bytes. Anything but a 200 is an error: it would be quicker than a page. */
function ask(url: string, agent: http.Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent }, (response) => {
        let bytes = 0;
        response.on("data", (chunk: Buffer) => (bytes += chunk.length));
        response.on("error", reject);
        response.on("end", () => {
          if (response.statusCode === 200) resolve(bytes);
          else reject(new Error(`${url} answers ${response.statusCode}.`));
        });
      })
      .on("error", reject);
  });
}
