/** After the last suite: stops the PostgreSQL that the set-up started. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.qazynaTestServer?.stop()
}
