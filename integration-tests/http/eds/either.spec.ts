import { freshPerson, registerBuyer, withToken } from "../../support/sandbox"
import { expectRefusal } from "../../support/suite/refusal"
import { edsSuite } from "./suite"
import { signIn } from "./sign-in"

const SIGN_IN = "/auth/customer/eds"
const WRONG = "Altyn-Qazyna-2025!"

edsSuite(
  "eds or password",
  (shop) => {
    it("G3 the EDS alone lets in where one factor is enough", async () => {
      const buyer = await registerBuyer(shop.store)
      const { password: _left, ...eds } = await signIn(shop.store, buyer)
      const { data } = await shop.bare.post(SIGN_IN, eds)
      const me = await withToken(shop.store, data.token).get("/store/customers/me")
      expect(me.data.customer.email).toBe(buyer.email)
    })

    it("G3 the password alone lets in where one factor is enough", async () => {
      const { email, password } = await registerBuyer(shop.store)
      const { data } = await shop.bare.post(SIGN_IN, { email, password })
      const me = await withToken(shop.store, data.token).get("/store/customers/me")
      expect(me.data.customer.email).toBe(email)
    })

    it("G3 the EDS of somebody without an account does not let in", async () => {
      const { password: _left, ...eds } = await signIn(shop.store, {
        person: freshPerson(),
        password: WRONG,
      })
      await expectRefusal(shop.bare.post(SIGN_IN, eds), 401, "not_registered")
    })

    it("G7 wrong passwords without an EDS count towards the lock, which the right one does not open", async () => {
      const { email, password } = await registerBuyer(shop.store)
      for (let forgiven = 0; forgiven < 5; forgiven += 1) {
        const wrong = shop.bare.post(SIGN_IN, { email, password: WRONG })
        await expectRefusal(wrong, 401, "wrong_credentials")
      }
      const sixth = shop.bare.post(SIGN_IN, { email, password: WRONG })
      await expectRefusal(sixth, 401, "account_locked")
      await expectRefusal(shop.bare.post(SIGN_IN, { email, password }), 401, "account_locked")
    })
  },
  { policy: "either" }
)
