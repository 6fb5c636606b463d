const HERE = "http://store.invalid"

/**
 * A path of this site to go back to. Anything that a browser could take for another site (`//evil`, `/\evil`,
 * a tab or dots that hide the second slash, a scheme) becomes the fallback.
 */
export function safeReturnPath(path: string | null | undefined, fallback = "/"): string {
  if (!path?.startsWith("/") || !URL.canParse(path, HERE)) return fallback
  const { origin, pathname, search } = new URL(path, HERE)
  return origin === HERE && !pathname.startsWith("//") ? pathname + search : fallback
}
