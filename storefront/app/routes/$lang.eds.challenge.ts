export { challengeAction as action } from "~/eds/challenge.server"
