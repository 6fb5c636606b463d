export { authorityVariables, sandboxPlace, sandboxVariables } from "./addresses"
export {
  answerChallenge,
  asBuyer,
  newSession,
  proveSelf,
  registerBuyer,
  signAgreement,
  signInWithEds,
  type RegisteredBuyer,
} from "./buyer"
export { Lane } from "./lane"
export { attachmentOf, mailsTo, mailTo } from "./mail"
export { ncaLayer } from "./nca-layer"
export { freshPerson, listedPerson, signed } from "./persons"
