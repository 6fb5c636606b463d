import type { EventEmitter } from "node:events"
import type { RequestHandler } from "express"

type Source = EventEmitter<{ changed: [] }> | undefined

/** Server-sent events: tells the page to look again whenever one of the sources has changed. */
export function events(sources: Source[]): RequestHandler {
  return (request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" })
    response.write("retry: 1000\ndata: hello\n\n")
    const tell = (): void => void response.write("data: changed\n\n")
    sources.forEach((source) => source?.on("changed", tell))
    request.once("close", () => sources.forEach((source) => source?.off("changed", tell)))
  }
}
