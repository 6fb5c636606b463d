import { expectRefusal, refusalOf } from "../../support/suite/refusal"
import {
  challenge,
  freshPerson,
  newSession,
  registerBuyer,
  signedChallenge,
} from "../../support/sandbox"
import { edsSuite } from "./suite"
import { signIn } from "./sign-in"

const SIGN_IN = "/auth/customer/eds"

edsSuite("eds challenges", (shop) => {
  it("G3 a challenge is good for one sign-in", async () => {
    const buyer = await registerBuyer(shop.store)
    const body = await signIn(shop.store, buyer)
    await shop.bare.post(SIGN_IN, body)
    await expectRefusal(shop.bare.post(SIGN_IN, body), 401, "challenge_expired")
  })

  it("G3 of 20 simultaneous uses of one challenge one gets in", async () => {
    const buyer = await registerBuyer(shop.store)
    const body = await signIn(shop.store, buyer)
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => shop.bare.post(SIGN_IN, body))
    )
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const answer of answers) {
      if (answer.status === "rejected") {
        await expectRefusal(Promise.reject(answer.reason), 401, "challenge_expired")
      }
    }
  })

  it("G3 a challenge that was refused once is spent too", async () => {
    const buyer = await registerBuyer(shop.store)
    const body = await signIn(shop.store, buyer)
    await refusalOf(shop.bare.post(SIGN_IN, { ...body, signature: "AAAA" }))
    await expectRefusal(shop.bare.post(SIGN_IN, body), 401, "challenge_expired")
  })

  it("G3 a challenge of another session is refused", async () => {
    const buyer = await registerBuyer(shop.store)
    const body = await signIn(shop.store, buyer)
    await expectRefusal(
      shop.bare.post(SIGN_IN, { ...body, session: newSession() }),
      401,
      "challenge_expired"
    )
  })

  it("G3 a challenge for registration does not sign in, nor the other way round", async () => {
    const buyer = await registerBuyer(shop.store)
    const forRegistration = await signedChallenge(shop.store, buyer.person, "register")
    await expectRefusal(
      shop.bare.post(SIGN_IN, { ...forRegistration, password: buyer.password }),
      401,
      "challenge_expired"
    )
    const forSignIn = await signedChallenge(shop.store, freshPerson(), "sign_in")
    await expectRefusal(shop.store.post("/store/eds/proofs", forSignIn), 401, "challenge_expired")
  })

  it("G3 a challenge runs out after five minutes", async () => {
    const buyer = await registerBuyer(shop.store)
    const body = await signIn(shop.store, buyer)
    shop.later({ minutes: 5 })
    await expectRefusal(shop.bare.post(SIGN_IN, body), 401, "challenge_expired")
  })

  it("G3 the signature under one challenge does not fit another", async () => {
    const buyer = await registerBuyer(shop.store)
    const first = await signIn(shop.store, buyer)
    const second = await challenge(shop.store, { purpose: "sign_in", session: first.session! })
    await expectRefusal(
      shop.bare.post(SIGN_IN, { ...first, challenge_id: second.id }),
      401,
      "eds_refused"
    )
  })

  it("G3 the signed text names this shop and the purpose", async () => {
    const { data, ncalayer } = await challenge(shop.store, {
      purpose: "sign_in",
      session: newSession(),
    })
    const text = Buffer.from(data, "base64").toString("utf8")
    expect(text).toMatch(
      /^format: qazyna-eds\/1\nsite: https?:\/\/[^\n]+\npurpose: sign_in\nnonce: /
    )
    expect(ncalayer).toEqual({
      format: "cms",
      decode: true,
      encapsulate: true,
      extKeyUsageOids: ["1.3.6.1.5.5.7.3.4", "1.2.398.3.3.4.1.1"],
    })
  })

  it("G3 the database holds neither the challenge nor the session", async () => {
    const session = newSession()
    const given = await challenge(shop.store, { purpose: "sign_in", session })
    const rows = JSON.stringify(await shop.rows("eds_challenge"))
    expect(rows).toContain("session_hash")
    expect(rows).not.toContain(session)
    expect(rows).not.toContain(given.id)
  })

  it("G3 what has expired is deleted", async () => {
    await challenge(shop.store, { purpose: "sign_in", session: newSession() })
    shop.later({ minutes: 6 })
    await shop.eds.tidy()
    expect(await shop.rows("eds_challenge")).toEqual([])
  })
})
