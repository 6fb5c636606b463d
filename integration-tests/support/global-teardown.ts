/** After the last suite: stops what the set-up started. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.qazynaTestServer?.stop()
  await globalThis.qazynaTestSandbox?.stop()
}
