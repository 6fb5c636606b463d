import { model } from "@medusajs/framework/utils"

/** What decisions about the payment of one cart lock, `FOR UPDATE`, before they read. */
const CardCart = model.define("card_cart", {
  cart_id: model.text().primaryKey(),
  decided_at: model.dateTime(),
})

export default CardCart
