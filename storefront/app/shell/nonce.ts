import { createContext, useContext } from "react"

const NonceContext = createContext<string | undefined>(undefined)

/** Gives the pages the nonce of their answer; the browser needs none, its scripts already run. */
export const NonceProvider = NonceContext.Provider

export function useNonce(): string | undefined {
  return useContext(NonceContext)
}
