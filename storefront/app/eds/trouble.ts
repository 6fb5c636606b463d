/**
 * Why nothing was signed. A page is told no more than that the connection failed: whether the program does not
 * run or its certificate is not trusted has to be found out together with the buyer.
 */
export type TroubleKind =
  /** no connection: not installed, not started, or its certificate is not trusted */
  | "unreachable"
  /** the browser does not let the page speak to programs of this computer */
  | "denied"
  /** connected, but no greeting, or no signature until the challenge ran out */
  | "no_answer"
  /** the connection broke while the window was open */
  | "lost"
  /** the buyer closed the window, or pressed cancel here */
  | "cancelled"
  /** the program does not know what it was asked */
  | "outdated"
  /** the program says that it could not sign */
  | "failed"
  /** the store gave nothing to sign */
  | "store"

export class SigningTrouble extends Error {
  /**
   * @param detail what to show beside the explanation: the program's own code, the store's sentence, or the
   * address at which a browser says itself what is wrong with a program that is `unreachable`
   */
  constructor(
    readonly kind: TroubleKind,
    readonly detail = ""
  ) {
    super(`Not signed: ${kind} ${detail}`)
    this.name = "SigningTrouble"
  }
}
