import net from "node:net";
import dns from "node:dns";

/** Unit tests speak to this machine only: a connection elsewhere throws at once, whoever opens it. */
const LOOPBACK = new Set(["localhost", "127.0.0.1", "::1"]);

function refuse(host: string): never {
  throw new Error(`A unit test tried to reach ${host}. Use a fixture or the Hub stand-in.`);
}

// `fetch`, `http`, `https` and `http2` all end in a socket.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  // Node calls itself with its arguments already gathered in one array.
  const [options, host] = Array.isArray(args[0]) ? args[0] : args;
  const isPath = typeof options === "string" && !/^\d+$/.test(options);
  const target =
    typeof options === "object" && options !== null && "host" in options
      ? String(options.host ?? "localhost")
      : typeof host === "string"
        ? host
        : "localhost";
  if (!isPath && !LOOPBACK.has(target)) refuse(target);
  return connect.apply(this, args as Parameters<typeof connect>);
} as typeof connect;

const lookup = dns.lookup;
dns.lookup = ((host: string, ...rest: unknown[]) => {
  if (!LOOPBACK.has(host)) refuse(host);
  return (lookup as (...args: unknown[]) => void)(host, ...rest);
}) as typeof dns.lookup;
