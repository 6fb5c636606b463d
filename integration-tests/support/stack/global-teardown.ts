/** After the last browser test: stops the shop. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.qazynaStack?.stop()
}
