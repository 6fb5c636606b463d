import { storeSuite } from "../../support/suite/store-suite"
import { refusalOf } from "../../support/suite/refusal"
import { freshEmail } from "../../support/suite/accounts"
import { paperSays } from "../../support/pdf-letters"
import { attachmentOf, mailsTo, mailTo } from "../../support/sandbox/mail"
import { ADDRESS } from "../../support/suite/purchase"
import sendLetters from "@qazyna/store/jobs/send-letters"
import mailOrderNews from "@qazyna/store/subscribers/mail-order-news"
import type { LetterModuleService } from "@qazyna/store/modules/letter"
import { eventually } from "../accounts/people"
import { TestCart } from "../holds/cart"
import { CardShop, type Checkout } from "./checkout"
import { CARDS } from "./terminal"

const IIN = /\b\d{12}\b/
const CARD_NUMBER = /\b(?:\d[ -]?){13,19}\b/

storeSuite(
  "letters about orders",
  (shop) => {
    const bank = new CardShop(shop)
    let email: string

    beforeAll(async () => {
      await bank.open()
      const day = [{ from: "09:00", to: "18:00" }]
      const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((name) => [name, day])
      const { id } = bank.world.place("astana")
      await shop.admin.post(`/admin/branches/${id}`, { hours: Object.fromEntries(days) })
    })
    afterAll(() => bank.close())
    beforeEach(() => {
      bank.fresh()
      email = freshEmail("reader")
    })
    afterEach(() => bank.atRest())

    const letters = () => shop.container.resolve<LetterModuleService>("letter")
    const subjects = async () => (await mailsTo(email)).map(({ subject }) => subject)
    const mail = (subject: string) => mailTo(email, (one) => one.subject.includes(subject))

    /** A checkout whose letters come to `email`, in a language. */
    const checkout = async (
      locale = "ru-RU",
      { goods = bank.coin, method = "pickup" as "pickup" | "delivery" } = {}
    ): Promise<Checkout> => {
      const cart = await TestCart.open(bank.world, shop.store)
      await cart.add(goods)
      await shop.store.post(`/store/carts/${cart.id}`, {
        email,
        locale,
        shipping_address: ADDRESS,
        billing_address: ADDRESS,
      })
      await cart.choose(method)
      return { cart, client: shop.store, ...(await bank.startPayment(shop.store, cart.id)) }
    }

    const buy = async (locale?: string, method?: "pickup" | "delivery") => {
      const begun = await checkout(locale, { method })
      const { transactionId } = await bank.pay(begun)
      const { order_id } = await bank.settled(begun)
      await bank.atRest()
      return { order: order_id!, transactionId }
    }

    it.each([
      ["kk-KZ", "тапсырыс қабылданды", "тапсырыстың төлемі түсті"],
      ["en-US", "is placed", "Payment for order"],
    ])(
      "G12, G30, G32 order, payment and how to choose a time are told in %s, once each",
      async (locale, placed, paid) => {
        const { order, transactionId } = await buy(locale)
        const [first, second] = [await mail(placed), await mail(paid)]
        const { data } = await shop.admin.get(`/admin/orders/${order}`)
        expect(first.subject).toContain(String(data.order.display_id))
        expect(first.text).toContain("paid-coin × 1")
        expect(second.text).toContain(transactionId)
        expect(second.text).toContain("4242")
        expect(second.text).toContain(`/orders/${order}/receipt`)
        expect(second.text).toContain(`/orders/${order}/pickup`)
        expect(second.attachments).toMatchObject([
          { name: `receipt-${data.order.display_id}.pdf`, type: "application/pdf" },
        ])
        expect(paperSays(await attachmentOf(second), transactionId)).toBe(true)
        for (const { text, html } of [first, second]) {
          expect(html).toContain(`lang="${locale.slice(0, 2)}"`)
          const said = text.replaceAll(transactionId, "").replace(/^RRN.*$/gm, "")
          expect(said).not.toMatch(IIN)
          expect(said).not.toMatch(CARD_NUMBER)
        }
      }
    )

    it("B2 the same event twice is one letter, also when a job runs beside it", async () => {
      const { order, transactionId } = await buy()
      await mail("оформлен")
      await mail("Оплата")
      const event = { data: { id: order }, name: "order.placed" }
      const paid = { data: { id: transactionId }, name: "cloudpayments.payment_captured" }
      await Promise.all(
        [event, event, paid, paid].map((one) =>
          mailOrderNews({ event: one, container: shop.container, pluginOptions: {} })
        )
      )
      await Promise.all([sendLetters(shop.container), sendLetters(shop.container)])
      expect(await subjects()).toHaveLength(2)
    })

    it("B12 a crash loses no letter: what nobody wrote and what was being sent is found by the job", async () => {
      const { order } = await buy()
      const first = await mail("оформлен")
      await mail("Оплата")
      // A process has just taken the one about the order, and the one about the payment was never noted.
      await letters().select(
        `UPDATE letter SET state = 'waiting', sent_at = NULL, look_at = clock_timestamp() + interval '1 minute'
         WHERE template = 'order-placed'`,
        {}
      )
      await letters().select("DELETE FROM letter WHERE template = 'payment-received'", {})
      await sendLetters(shop.container)
      expect((await subjects()).map((one) => one.includes("Оплата"))).toEqual([true, true, false])
      // That process has died.
      await letters().select(
        "UPDATE letter SET look_at = clock_timestamp() WHERE look_at IS NOT NULL",
        {}
      )
      await sendLetters(shop.container)
      const again = (await mailsTo(email)).filter(({ subject }) => subject === first.subject)
      const ids = again.map(({ headers }) => headers["message-id"])
      expect(ids).toEqual([first.headers["message-id"], first.headers["message-id"]])
      // Nor did anybody hear of the order.
      await letters().select("DELETE FROM letter WHERE template = 'order-placed'", {})
      await letters().select(
        `UPDATE "order" SET created_at = created_at - interval '10 minutes' WHERE id = :order`,
        { order }
      )
      await letters().select("UPDATE letter_epoch SET since = since - interval '1 day'", {})
      await sendLetters(shop.container)
      await sendLetters(shop.container)
      expect(await subjects()).toHaveLength(5)
    })

    it("B12 a mail server that is busy at first gets the letter later, once", async () => {
      email = freshEmail("later")
      await buy()
      // What is being sent is taken for five minutes, what was turned away waits for one.
      const turnedAway =
        "look_at BETWEEN clock_timestamp() AND clock_timestamp() + interval '2 minutes'"
      await eventually(async () => {
        const [row] = await letters().select(`SELECT id FROM letter WHERE ${turnedAway}`, {})
        return row
      })
      await letters().select(
        `UPDATE letter SET look_at = clock_timestamp() WHERE ${turnedAway}`,
        {}
      )
      await sendLetters(shop.container)
      await mail("оформлен")
      await mail("Оплата")
      await sendLetters(shop.container)
      expect(await subjects()).toHaveLength(2)
    })

    it("B3 money that came too late is told to go back", async () => {
      const rare = await bank.world.goods({ handle: "rare-letter", stock: { astana: 1 } })
      const begun = await checkout("ru-RU", { goods: rare })
      bank.cards.change({ lost: ["pay"] })
      const { transactionId } = await bank.pay(begun)
      bank.pass(60)
      const quick = await TestCart.open(bank.world, shop.store)
      await quick.add(rare)
      await quick.choose()
      await bank.atRest()
      const letter = await mail("возвращается на карту")
      expect(letter.text).toContain("время оплаты уже истекло")
      expect(letter.text).toContain(transactionId)
    })

    it("G29 the last try that fails is told of, once", async () => {
      const begun = await checkout()
      for (let tries = 0; tries < 3; tries += 1) {
        await bank.pay(begun, { card: "4000056655665556" })
        await bank.atRest()
      }
      expect(await bank.state(begun)).toMatchObject({ state: "blocked" })
      await mail("Оплата не прошла")
      await sendLetters(shop.container)
      expect(await subjects()).toEqual(["Оплата не прошла"])
    })

    it("P4 a refund is told with its sum, and the order that is cancelled with what it had cost", async () => {
      const { order } = await buy()
      const { data } = await shop.admin.get(
        `/admin/orders/${order}?fields=total,payment_collections.payments.id`
      )
      const [{ id }] = data.order.payment_collections[0].payments
      await shop.admin.post(`/admin/payments/${id}/refund`, { amount: 3_000 })
      const letter = await mail("Возврат по заказу")
      expect(letter.text.replace(/\s/g, " ")).toContain("3 000 ₸")
      expect(letter.text).toContain("4242")
      await bank.atRest()
      await shop.admin.post(`/admin/orders/${order}/cancel`)
      const farewell = await mail("отмен")
      const said = farewell.text.replace(/[\s:]+/g, " ")
      const cost = data.order.total.toLocaleString("ru").replace(/\s/g, " ")
      expect(said).toContain(`Итого ${cost} ₸`)
    })

    const fulfil = async (order: string, body: object = {}) => {
      const { data } = await shop.admin.get(`/admin/orders/${order}?fields=items.id,*fulfillments`)
      const items = data.order.items.map(({ id }: { id: string }) => ({ id, quantity: 1 }))
      await shop.admin.post(`/admin/orders/${order}/fulfillments`, { items, ...body })
      const made = await shop.admin.get(`/admin/orders/${order}?fields=*fulfillments`)
      return { items, parcel: made.data.order.fulfillments[0].id as string }
    }

    it("G31, G33 an order for pickup is told to be ready, and to be handed over", async () => {
      const { order } = await buy()
      const { parcel } = await fulfil(order)
      await mail("готов к выдаче")
      await shop.admin.post(`/admin/orders/${order}/fulfillments/${parcel}/mark-as-delivered`)
      const letter = await mail("выдан")
      expect(letter.text).toContain("Астана (ru)")
    })

    it("G13, G14 a parcel is told to be on its way, with its number and the courier's page", async () => {
      const { order } = await buy("ru-RU", "delivery")
      const paid = await mail("Оплата")
      expect(paid.text).not.toContain(`/orders/${order}/pickup`)
      const { items, parcel } = await fulfil(order)
      const tracking_number = "RR123456785KZ"
      const tracking_url = `https://post.kz/services/postal/${tracking_number}`
      await shop.admin.post(`/admin/orders/${order}/fulfillments/${parcel}/shipments`, {
        items,
        labels: [{ tracking_number, tracking_url, label_url: "#" }],
      })
      const letter = await mail("в пути")
      expect(letter.text).toContain(`Трек-номер: ${tracking_number}`)
      expect(letter.text).toContain(tracking_url)
      expect((await subjects()).join()).not.toContain("готов")
    })

    it("G13 is muted where staff ask for it", async () => {
      const { order } = await buy()
      await fulfil(order, { no_notification: true })
      await eventually(async () => {
        const [row] = await letters().select("SELECT id FROM letter WHERE state = 'muted'", {})
        return row
      })
      await sendLetters(shop.container)
      expect((await subjects()).join()).not.toContain("готов")
    })

    it("B8 staff see each letter in three languages, as page and as text", async () => {
      const { data } = await shop.admin.get("/admin/letters")
      expect(data.letters.length).toBeGreaterThanOrEqual(22)
      for (const language of ["kk", "ru", "en"]) {
        const sample = await shop.admin.get(`/admin/letters/shipped?language=${language}`)
        expect(sample.data.letter.html).toContain(`lang="${language}"`)
        expect(sample.data.letter.text).toContain("KZ123456789")
      }
      const { status } = await refusalOf(shop.admin.get("/admin/letters/none"))
      expect(status).toBe(404)
      expect((await refusalOf(shop.bare.get("/admin/letters"))).status).toBe(401)
    })
  },
  { from: "migrated", guests: true, env: CARDS }
)
