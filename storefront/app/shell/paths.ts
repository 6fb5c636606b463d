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
    checkout: `${root}/checkout`,
    orderPlaced: (id: string) => `${root}/orders/${id}/placed`,
    signIn: `${root}/sign-in`,
    register: `${root}/register`,
    account: `${root}/account`,
    orders: `${root}/account/orders`,
    order: (id: string) => `${root}/account/orders/${id}`,
    components: `${root}/developers/components`,
  }
}
