import { http, HttpResponse } from "msw"
import { setupServer } from "msw/node"
import { answer, languageOfLocale } from "./answer"

export const BACKEND = "http://backend.test"

/** The Store API for loader tests. */
export const backend = setupServer(
  http.get(`${BACKEND}/store/*`, ({ request }) => {
    const language = languageOfLocale(request.headers.get("x-medusa-locale"))
    const { status, body } = answer(new URL(request.url), language)
    return HttpResponse.json(body, { status })
  })
)

/** From now on the backend does not answer at all. */
export function backendGoesDown(): void {
  backend.use(http.all(`${BACKEND}/*`, () => HttpResponse.error()))
}
