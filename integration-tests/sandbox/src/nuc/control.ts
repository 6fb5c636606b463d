import type { Router } from "express"
import { jsonApi } from "../http/json-api"
import { keyFileOf } from "../key-file/key-file"
import { publishLists } from "./list-edition"
import type { Person, PersonRequest } from "./person"
import type { Reason } from "./registry"
import type { Office } from "./server"
import { CRL_MODES, OCSP_MODES, TSA_MODES } from "./switches"

/** What programs of any language may ask of the fake authority. */
export function nucControl(office: Office): Router {
  const { nuc, switches } = office
  const api = jsonApi()
  const laneOf = (given: unknown) => (typeof given === "string" ? given : "")
  api.get("/switches", (request, response) => {
    response.json(switches.get(laneOf(request.query.lane)))
  })
  api.get("/switches/modes", (_request, response) => {
    response.json({ ocsp: ["registry", ...OCSP_MODES], crl: CRL_MODES, tsa: TSA_MODES })
  })
  api.post("/switches", (request, response) => {
    const { lane, ...change } = request.body
    response.json(switches.set(laneOf(lane), change))
  })
  api.delete("/switches", (request, response) => {
    switches.reset(laneOf(request.query.lane))
    response.status(204).end()
  })
  api.get("/persons", (_request, response) => {
    response.json({ persons: nuc.persons().map(describePerson) })
  })
  api.post("/persons", (request, response) => {
    const wanted = withDates(request.body)
    response.status(201).json({ person: describePerson(nuc.issue(wanted)) })
  })
  api.get("/persons/:id/key-file", (request, response) => {
    const person = nuc.person(request.params.id)
    if (!person) {
      response.status(404).json({ message: "Nobody has this key." })
      return
    }
    const { name, content } = keyFileOf(person)
    response.attachment(name).type("application/x-pkcs12").send(Buffer.from(content))
  })
  api.post("/revocations", (request, response) => {
    const { serial, reason } = request.body as { serial?: string; reason?: Reason }
    const person = nuc.person(String(serial))
    if (!person) {
      throw new Error("No certificate has this serial number.")
    }
    nuc.revoke(person, reason)
    response.status(201).json({ serial: person.serial })
  })
  api.delete("/revocations/:serial", (request, response) => {
    nuc.registry.reinstate(request.params.serial)
    response.status(204).end()
  })
  api.post("/lists", (_request, response) => {
    office.edition = publishLists(nuc.stateDir)
    response.status(201).json(office.edition)
  })
  return api
}

/** What may be told of somebody: all but the key. */
export function describePerson(person: Person) {
  const { key: _key, certificate, ...rest } = person
  return {
    ...rest,
    notBefore: certificate.notBefore.toISOString(),
    notAfter: certificate.notAfter.toISOString(),
    certificate: Buffer.from(certificate.der).toString("base64"),
  }
}

function withDates(body: Record<string, unknown>): PersonRequest {
  const { notBefore, notAfter, ...rest } = body
  return {
    ...(rest as PersonRequest),
    ...(typeof notBefore === "string" ? { notBefore: new Date(notBefore) } : {}),
    ...(typeof notAfter === "string" ? { notAfter: new Date(notAfter) } : {}),
  }
}
