/**
 * A file of the store as a download, passed on as it comes.
 *
 * @param type its media type
 */
export function passFile(file: Response, name: string, type = "application/pdf"): Response {
  return new Response(file.body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  })
}
