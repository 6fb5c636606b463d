import { Client } from "pg"

/** Where the tests find PostgreSQL: the address of its maintenance database. */
export type Server = { url: string; stop: () => Promise<void> }

/**
 * Runs statements on the maintenance database of a server over one connection.
 *
 * @param serverUrl address of the server; its database part is kept
 */
export async function onServer<T>(
  serverUrl: string,
  work: (client: Client) => Promise<T>
): Promise<T> {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.toString()
}

/**
 * The address with a host name that Medusa's test runner accepts: it asks for TLS unless the address says
 * `localhost`, and a local server has none.
 */
export function asLocalhost(serverUrl: string): string {
  const url = new URL(serverUrl)
  if (url.hostname === "127.0.0.1" || url.hostname === "[::1]") {
    url.hostname = "localhost"
  }
  return url.toString()
}
