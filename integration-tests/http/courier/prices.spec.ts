import { COURIER_MODULE, type CourierModuleService } from "@qazyna/courier/modules/courier"
import priceDeliveriesByCourier from "@qazyna/store/migration-scripts/price-deliveries-by-courier"
import { updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { expectRefusal } from "../../support/suite/refusal"
import { shippingOption } from "../../support/suite/purchase"
import { storeSuite } from "../../support/suite/store-suite"
import { Parcel } from "./parcel"

const CLOSED = { province: "kz-43", city: "Байқоңыр" }
const FAR = { province: "kz-63", city: "Риддер" }
const CENTRE = { province: "kz-63", city: "Усть-Каменогорск" }

storeSuite(
  "prices of the courier",
  (shop) => {
    const courier = () => shop.container.resolve<CourierModuleService>(COURIER_MODULE)

    beforeAll(() => {
      courier().clock = () => new Date("2026-11-24T05:00:00Z")
    })

    // The backend goes on with another suite.
    afterAll(() => {
      courier().clock = () => new Date()
    })

    /** The tariff in force with a change. */
    const change = async (of: (tariff: Record<string, unknown>) => Record<string, unknown>) => {
      const { data } = await shop.admin.get("/admin/courier/tariff")
      await shop.admin.post("/admin/courier/tariff", {
        version: data.version,
        tariff: of(data.tariff),
      })
    }

    it("G24 are told before anybody knows the address: what the nearest zone costs", async () => {
      const parcel = await Parcel.pack(shop)
      expect(await parcel.quote()).toEqual(
        expect.objectContaining({
          zone: "city",
          estimated: true,
          delivery_amount: 1_500,
          insurance_amount: parcel.premium(),
          amount: 1_500 + parcel.premium(),
          declared_value: parcel.price,
        })
      )
    })

    it("G24, P2 follow city and province, and say when the courier comes", async () => {
      const parcel = await Parcel.pack(shop)
      const days = (earliest: string, latest: string) => ({
        earliest,
        latest,
        hours: { from: "09:00", to: "20:00" },
      })
      for (const [place, zone, delivery_amount, estimate] of [
        [{ city: parcel.branch.city }, "city", 1_500, days("2026-11-25", "2026-11-25")],
        [CENTRE, "centres", 2_000, days("2026-11-26", "2026-11-30")],
        [FAR, "regions", 2_600, days("2026-11-30", "2026-12-03")],
      ] as const) {
        await parcel.sendTo(place)
        expect(await parcel.quote()).toMatchObject({
          zone,
          delivery_amount,
          estimate,
          estimated: false,
        })
      }
    })

    it("B1 are refused where nobody delivers to, whether the method or the address comes first", async () => {
      const parcel = await Parcel.pack(shop)
      await parcel.choose()
      await expectRefusal(parcel.sendTo(CLOSED), 400, "courier_address_not_served")
      const other = await Parcel.pack(shop)
      await other.sendTo(CLOSED)
      await expectRefusal(other.quote(), 400, "courier_address_not_served")
      await expectRefusal(other.choose(), 400, "courier_address_not_served")
    })

    it("G16, G24 keep delivery and insurance apart while cart and address change, up to the order", async () => {
      const parcel = await Parcel.pack(shop, await shop.asCustomer())
      await parcel.choose()
      expect((await parcel.chosen()).data).toMatchObject({
        estimated: true,
        delivery_amount: 1_500,
      })
      await parcel.sendTo(FAR)
      await parcel.setQuantity(3)
      const { amount, data, total } = await parcel.chosen()
      expect(data).toMatchObject({
        receiving_method: "delivery",
        estimated: false,
        zone: "regions",
        delivery_amount: 2_600,
        insurance_amount: parcel.premium(3),
        declared_value: 3 * parcel.price,
        earliest: "2026-11-30",
      })
      expect(amount).toBe(2_600 + parcel.premium(3))
      expect(total).toBe(3 * parcel.price + amount)
      expect(await parcel.startPayment()).toMatchObject({ amount: total })

      const placed = await parcel.complete()
      const order = await parcel.client.get(`/store/orders/${placed.data.order.id}`, {
        params: { fields: "total,*shipping_methods" },
      })
      expect(order.data.order.total).toBe(total)
      expect(order.data.order.shipping_methods).toMatchObject([{ amount, data }])
    })

    it("G24 cost nothing but insurance from the value on that staff have set", async () => {
      const parcel = await Parcel.pack(shop)
      await change((tariff) => ({ ...tariff, free_from: 2 * parcel.price }))
      await parcel.choose()
      expect(await parcel.chosen()).toMatchObject({ amount: 1_500 + parcel.premium() })
      await parcel.setQuantity(2)
      expect(await parcel.chosen()).toMatchObject({
        amount: parcel.premium(2),
        data: { free: true, delivery_amount: 0, insurance_amount: parcel.premium(2) },
      })
    })

    it("B1 are the server's alone: what a client writes beside the method is dropped", async () => {
      const parcel = await Parcel.pack(shop)
      await parcel.choose({
        amount: 1,
        delivery_amount: 0,
        insurance_amount: 0,
        estimated: false,
        zone: "city",
        note: "mine",
      })
      const { amount, data } = await parcel.chosen()
      expect(amount).toBe(1_500 + parcel.premium())
      expect(data).toMatchObject({ estimated: true, insurance_amount: parcel.premium() })
      expect(data).not.toHaveProperty("note")
      expect(data).not.toHaveProperty("amount")
    })

    it("B1 estimates are no order: the courier needs an address", async () => {
      const parcel = await Parcel.pack(shop)
      await parcel.sendTo({})
      await parcel.choose()
      await parcel.startPayment()
      await expectRefusal(parcel.complete(), 400, "courier_address_required")
    })

    it("G24 take the place of the one price that delivery had in a shop of before", async () => {
      const parcel = await Parcel.pack(shop)
      const { id } = await shippingOption(shop.store, parcel.id, "delivery")
      const prices = [{ currency_code: "kzt", amount: 2_500 }]
      await updateShippingOptionsWorkflow(shop.container).run({
        input: [{ id, price_type: "flat", provider_id: "manual_manual", prices }],
      })
      expect(await shippingOption(shop.store, parcel.id, "delivery")).toMatchObject({
        amount: 2_500,
      })
      await priceDeliveriesByCourier({ container: shop.container, args: [] })
      await parcel.choose()
      expect(await parcel.chosen()).toMatchObject({ amount: 1_500 + parcel.premium() })
    })

    const isAtDoor = (option: { pay_on_delivery: boolean }) => option.pay_on_delivery

    it("P3 are paid at the door only where the shipping option allows it, which is off", async () => {
      const { options } = courier()
      options.payOnDeliveryProviders = ["pp_system_default"]
      try {
        const parcel = await Parcel.pack(shop)
        await parcel.sendTo({ city: parcel.branch.city })
        await parcel.choose()
        await parcel.startPayment()
        await expectRefusal(parcel.complete(), 400, "pay_on_delivery_not_offered")
        const { data } = await parcel.client.get(`/store/carts/${parcel.id}`, {
          params: { fields: "shipping_methods.shipping_option_id" },
        })
        const option = data.cart.shipping_methods[0].shipping_option_id
        const set = (id: string, pay_on_delivery: boolean) =>
          shop.admin.post(`/admin/courier/options/${id}`, { pay_on_delivery })
        await expectRefusal(set("so_none", true), 404, "courier_option_not_found")
        await set(option, true)
        const listed = await shop.admin.get("/admin/courier/options")
        expect(listed.data).toMatchObject({ payment_providers: ["pp_system_default"] })
        expect(listed.data.options.filter(isAtDoor)).toEqual([
          expect.objectContaining({ id: option, location: parcel.branch.name }),
        ])
        await set(option, false)
        await expectRefusal(parcel.complete(), 400, "pay_on_delivery_not_offered")
        await set(option, true)
        expect((await parcel.complete()).data.type).toBe("order")
      } finally {
        options.payOnDeliveryProviders = []
      }
    })
  },
  { guests: true }
)
