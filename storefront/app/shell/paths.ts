import type { CaptchaUse } from "~/captcha/types"
import type { Language } from "~/i18n/languages"

/** Addresses of the store's pages; the one place that knows them. */
export function pathsOf(language: Language) {
  const root = `/${language}`
  return {
    home: root,
    coins: `${root}/coins`,
    coin: (handle: string) => `${root}/coins/${handle}`,
    buy: (handle: string) => `${root}/coins/${handle}/buy`,
    branches: `${root}/branches`,
    branch: (code: string) => `${root}/branches/${code}`,
    search: `${root}/search`,
    cart: `${root}/cart`,
    cartHolds: `${root}/cart/holds`,
    captcha: (use: CaptchaUse) => `${root}/captcha?for=${use}`,
    switchBranch: `${root}/cart/switch`,
    checkout: `${root}/checkout`,
    review: `${root}/checkout/review`,
    payment: `${root}/checkout/payment`,
    paymentNews: `${root}/checkout/payment/news`,
    orderReceipt: (id: string) => `${root}/orders/${id}/receipt`,
    orderPlaced: (id: string) => `${root}/orders/${id}/placed`,
    signIn: `${root}/sign-in`,
    forgot: `${root}/forgot-password`,
    reset: `${root}/reset-password`,
    blocked: `${root}/blocked`,
    register: `${root}/register`,
    registerDetails: `${root}/register/details`,
    registerAgreement: `${root}/register/agreement`,
    agreement: `${root}/agreement`,
    agreementVersion: (id: string) => `${root}/agreement/${id}`,
    challenge: `${root}/eds/challenge`,
    signOut: `${root}/sign-out`,
    account: `${root}/account`,
    profile: `${root}/account/profile`,
    security: `${root}/account/security`,
    signatures: `${root}/account/agreement`,
    signatureArchive: (id: string) => `${root}/account/agreement/${id}/archive`,
    addresses: `${root}/account/addresses`,
    newAddress: `${root}/account/addresses/new`,
    address: (id: string) => `${root}/account/addresses/${id}`,
    orders: `${root}/account/orders`,
    order: (id: string) => `${root}/account/orders/${id}`,
    accessibility: `${root}/accessibility`,
    components: `${root}/developers/components`,
  }
}
