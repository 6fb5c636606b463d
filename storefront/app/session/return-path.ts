/** A path of this site to go back to; anything that could lead elsewhere (`//evil`, `https:…`) becomes `/`. */
export function safeReturnPath(path: string | null | undefined): string {
  if (!path || !path.startsWith("/") || path.startsWith("//") || path.includes("\\")) return "/"
  return path
}
