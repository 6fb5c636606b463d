import { expectRefusal } from "../../support/suite/refusal"
import {
  challenge,
  freshPerson,
  listedPerson,
  newSession,
  sign,
  signedChallenge,
} from "../../support/sandbox"
import { edsSuite } from "./suite"

edsSuite("eds keys", (shop) => {
  it.each([
    ["expired", "eds_expired"],
    ["not-yet-valid", "eds_expired"],
    ["revoked", "eds_revoked"],
    ["hold", "eds_revoked"],
    ["unknown", "eds_revoked"],
    ["employee", "eds_wrong_key"],
    ["system", "eds_wrong_key"],
  ] as const)("G1 the key of %s is refused as %s", async (name, code) => {
    const body = await signedChallenge(shop.store, listedPerson(name), "register")
    await expectRefusal(shop.store.post("/store/eds/proofs", body), 401, code)
  })

  it("G1 a signature of another text is refused", async () => {
    const session = newSession()
    const given = await challenge(shop.store, { purpose: "register", session })
    const other = { ...given, data: Buffer.from("other text").toString("base64") }
    const body = { challenge_id: given.id, session, signature: sign(freshPerson(), other) }
    await expectRefusal(shop.store.post("/store/eds/proofs", body), 401, "eds_refused")
  })
})
