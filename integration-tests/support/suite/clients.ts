import { Agent } from "node:http"
import axios, { AxiosError, type AxiosInstance, type AxiosRequestConfig } from "axios"

/** A client of the running backend; rejects on any status but 2xx, with the answer in the message. */
export type Http = AxiosInstance

/** A connection for each request: one that is kept may be closed by the backend just as the next request is sent. */
const httpAgent = new Agent({ keepAlive: false })

/** Makes a client with fixed headers: a publishable key, a token, a locale. */
export function httpClient(baseURL: string, headers: Record<string, string>): Http {
  const client = axios.create({ baseURL, headers, httpAgent })
  client.interceptors.response.use(undefined, (error: unknown) => {
    if (error instanceof AxiosError) {
      // Sockets point at themselves, and a test that fails hands its error to another process.
      error.request = undefined
      if (error.response) {
        error.message = `${describe(error.config)} answered ${error.response.status}: ${JSON.stringify(error.response.data)}`
        error.response.request = undefined
      }
    }
    return Promise.reject(error)
  })
  return client
}

function describe(config?: AxiosRequestConfig): string {
  return `${config?.method?.toUpperCase()} ${config?.url}`
}
