import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { generateResetPasswordTokenWorkflow } from "@medusajs/medusa/core-flows"
import { expectRefusal } from "../../support/suite/refusal"
import { freshPerson, proof, registerBuyer, withToken } from "../../support/sandbox"
import { edsSuite } from "./suite"
import { signIn } from "./sign-in"

const UPDATE = "/auth/customer/eds/update"
const NEW_PASSWORD = "Kumis-Qazyna-2027!"

/** The token that core would send by e-mail. */
async function resetToken(container: MedusaContainer, email: string): Promise<string> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { result } = await generateResetPasswordTokenWorkflow(container).run({
    input: {
      entityId: email,
      actorType: "customer",
      provider: "eds",
      secret: http.jwtSecret ?? "",
      jwtOptions: http.jwtOptions,
    },
  })
  return result
}

edsSuite("eds recovery", (shop) => {
  it("G10 link and EDS together set a new password", async () => {
    const buyer = await registerBuyer(shop.store)
    const token = await resetToken(shop.container, buyer.email)
    const given = await proof(shop.store, buyer.person, "recover")
    const client = withToken(shop.store, token)
    await client.post(UPDATE, { password: NEW_PASSWORD, ...given })
    const old = await signIn(shop.store, buyer)
    await expectRefusal(shop.bare.post("/auth/customer/eds", old), 401, "wrong_credentials")
    const fresh = await signIn(shop.store, { ...buyer, password: NEW_PASSWORD })
    const { data } = await shop.bare.post("/auth/customer/eds", fresh)
    expect(data.token).toEqual(expect.any(String))
  })

  it("G10 the link alone does not, and is not used up by trying", async () => {
    const buyer = await registerBuyer(shop.store)
    const client = withToken(shop.store, await resetToken(shop.container, buyer.email))
    await expectRefusal(client.post(UPDATE, { password: NEW_PASSWORD }), 401, "proof_required")
    const given = await proof(shop.store, buyer.person, "recover")
    const { status } = await client.post(UPDATE, { password: NEW_PASSWORD, ...given })
    expect(status).toBe(200)
  })

  it("G10 the provider's name in another spelling does not go round the proof", async () => {
    const buyer = await registerBuyer(shop.store)
    const client = withToken(shop.store, await resetToken(shop.container, buyer.email))
    for (const path of ["/auth/customer/%65ds/update", "/AUTH/customer/eds/UPDATE"]) {
      await expectRefusal(client.post(path, { password: NEW_PASSWORD }), 401, "proof_required")
    }
  })

  it("G10 the EDS of somebody else does not set this account's password", async () => {
    const buyer = await registerBuyer(shop.store)
    const other = await registerBuyer(shop.store)
    const client = withToken(shop.store, await resetToken(shop.container, buyer.email))
    const given = await proof(shop.store, other.person, "recover")
    await expectRefusal(
      client.post(UPDATE, { password: NEW_PASSWORD, ...given }),
      401,
      "eds_other_person"
    )
  })

  it("G10 link and proof are each good for one new password", async () => {
    const buyer = await registerBuyer(shop.store)
    const given = await proof(shop.store, buyer.person, "recover")
    const first = withToken(shop.store, await resetToken(shop.container, buyer.email))
    await first.post(UPDATE, { password: NEW_PASSWORD, ...given })
    const again = await proof(shop.store, buyer.person, "recover")
    await expectRefusal(first.post(UPDATE, { password: NEW_PASSWORD, ...again }), 401)
    const second = withToken(shop.store, await resetToken(shop.container, buyer.email))
    await expectRefusal(
      second.post(UPDATE, { password: NEW_PASSWORD, ...given }),
      401,
      "proof_required"
    )
  })

  it("G10 a sign-in's token is no link", async () => {
    const buyer = await registerBuyer(shop.store)
    const given = await proof(shop.store, buyer.person, "recover")
    await expectRefusal(buyer.client.post(UPDATE, { password: NEW_PASSWORD, ...given }), 401)
  })

  it("G10 a person without an account has nothing to recover", async () => {
    await expect(proof(shop.store, freshPerson(), "recover")).rejects.toThrow("not_registered")
  })
})
