export { assertMayBuy } from "./may-buy"
export { renameLogin } from "./rename-login"
