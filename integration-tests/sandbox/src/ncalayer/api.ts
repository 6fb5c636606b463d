import type { Router } from "express"
import { jsonApi } from "../http/json-api"
import { KEY_FILE_PASSWORD } from "../key-file/protection"
import { describePerson } from "../nuc/control"
import type { Desk } from "./desk"

/** The mock's window, for its page and for tests. */
export function ncaLayerApi(desk: Desk): Router {
  const api = jsonApi()
  api.get("/ncalayer", (_request, response) => {
    response.json({
      behaviour: desk.behaviour,
      persons: desk.nuc.persons().map(describePerson),
      keyFilePassword: KEY_FILE_PASSWORD,
      pending: desk.pending,
      requests: desk.requests,
    })
  })
  api.post("/ncalayer", (request, response) => {
    response.json({ behaviour: desk.change(request.body) })
  })
  api.delete("/ncalayer", (_request, response) => {
    desk.reset()
    response.status(204).end()
  })
  api.post("/ncalayer/pending/:id", (request, response) => {
    const decision = request.body.decision === "sign" ? "sign" : "cancel"
    const found = desk.decide(Number(request.params.id), decision)
    response.status(found ? 200 : 404).json({ decided: found })
  })
  return api
}
