import express, { Router, type Request } from "express"
import { ALGORITHMS, type Algorithm } from "../keys"
import { makeRevocationList } from "./crl"
import { deliver } from "./deliver"
import type { Nuc } from "./nuc"
import { answerOcsp, serialAsked } from "./ocsp"
import { shortName } from "./open"
import type { Office } from "./server"
import { answerTimeStamp } from "./tsa"

const rawBody = express.raw({ type: () => true, limit: "100kb" })
const laneOf = (request: Request) => request.params.lane ?? ""

/**
 * What the public services of the NUC answer: `/ocsp`, `/crl/nca_gost.crl` with its delta
 * `/crl/nca_d_gost.crl`, `/tsp` and `/cert/root_gost.cer`, and the same for RSA.
 */
export function publicServices(office: Office): Router {
  const { nuc, switches } = office
  const router = Router({ mergeParams: true })
  router.post("/ocsp", rawBody, (request, response) => {
    const current = switches.get(laneOf(request))
    const mode = current.serials[serialAsked(request.body)] ?? current.ocsp
    deliver(response, mode, "application/ocsp-response", () =>
      answerOcsp(request.body, nuc, current)
    )
  })
  router.post("/tsp", rawBody, (request, response) => {
    const { tsa } = switches.get(laneOf(request))
    deliver(response, tsa, "application/timestamp-reply", () =>
      answerTimeStamp(request.body, nuc, tsa)
    )
  })
  router.get("/crl/:name", (request, response, next) => {
    const { crl } = switches.get(laneOf(request))
    const found = listNamed(request.params.name)
    if (!found) {
      next()
      return
    }
    deliver(response, crl, "application/pkix-crl", () =>
      makeRevocationList(nuc, { ...found, edition: office.edition, mode: crl })
    )
  })
  router.get("/cert/:name", (request, response, next) => {
    const der = certificateNamed(nuc, request.params.name)
    if (!der) {
      next()
      return
    }
    response.type("application/pkix-cert").send(Buffer.from(der))
  })
  return router
}

function listNamed(name: string): { algorithm: Algorithm; kind: "base" | "delta" } | undefined {
  for (const algorithm of ALGORITHMS) {
    if (name === `nca_${shortName(algorithm)}.crl`) {
      return { algorithm, kind: "base" }
    }
    if (name === `nca_d_${shortName(algorithm)}.crl`) {
      return { algorithm, kind: "delta" }
    }
  }
  return undefined
}

function certificateNamed(nuc: Nuc, name: string): Uint8Array | undefined {
  const all = ALGORITHMS.flatMap((algorithm) => {
    const { root, nca } = nuc.authority(algorithm)
    return [
      [`root_${shortName(algorithm)}.cer`, root.certificate.der],
      [`nca_${shortName(algorithm)}.cer`, nca.certificate.der],
    ] as const
  })
  return new Map<string, Uint8Array>(all).get(name)
}
