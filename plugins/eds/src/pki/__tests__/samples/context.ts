import type { Context } from "../../context"
import { localEngine } from "../../engine/engine"
import type { TrustAnchors } from "../../types"
import type { Certificate } from "../../x509/certificate"
import { TrustStore, type Authority } from "../../x509/trust-store"
import { sample } from "./files"

const rules = { allowGost2004: true }

/** Checks at a moment under some anchors, with the keys of 2004 allowed. */
export function contextOf(trust: TrustAnchors, at = "2026-10-01T00:00:00Z"): Context {
  const store = new TrustStore(trust, localEngine, rules)
  return { trust: store, engine: localEngine, rules, clock: () => new Date(at) }
}

export const NO_TRUST: TrustAnchors = { roots: [], intermediates: [] }

/** The test chain of 2022. */
export const testTrust = (): TrustAnchors => ({
  roots: [sample("ncanode-go/root_test_gost_2022.cer")],
  intermediates: [sample("ncanode/ca/nca_gost2015_test.cer")],
})

/** Today's chains of production. */
export const productionTrust = (): TrustAnchors => ({
  roots: [sample("prod-ca/root_gost_2022.pem"), sample("prod-ca/root_rsa_2020.cer")],
  intermediates: [sample("prod-ca/nca_gost_2022.pem"), sample("prod-ca/nca_rsa_2022.cer")],
})

/** An authority whose root is not among the samples. */
export const rootless = (certificate: Certificate): Authority => ({
  certificate,
  root: certificate,
})
