export { assertMayBuy } from "./may-buy"
