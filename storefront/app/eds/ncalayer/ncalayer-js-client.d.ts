/** The part of the package that we use; it ships no types. */
declare module "ncalayer-js-client" {
  interface CmsParameters {
    decode: boolean
    encapsulate: boolean
  }

  interface SignerParameters {
    extKeyUsageOids: string[]
    chain?: string[]
  }

  export class NCALayerClient {
    constructor(url: string, allowKmdHttpApi: boolean)
    static readonly basicsStorageAll: null
    wsConnection: WebSocket | null
    /** Rejects with an Error whose `canceledByUser` is true when the window was closed. */
    basicsSignCMS(
      storages: null,
      data: string,
      signing: CmsParameters,
      signer: SignerParameters,
      locale: "kk" | "ru"
    ): Promise<unknown>
  }

  const ncalayer: { NCALayerClient: typeof NCALayerClient }
  export default ncalayer
}
