import { isAxiosError } from "axios"

/** How the API says no: a stable code for programs, a sentence for people. */
export type Refusal = { type: string; code: string; message: string }

/**
 * Expects a request to be refused with this status, this code and a sentence.
 *
 * @param code left out where core chooses the code and only its presence matters
 * @returns the refusal, for further expectations
 */
export async function expectRefusal(
  request: Promise<unknown>,
  status: number,
  code?: string
): Promise<Refusal> {
  const answer = await refusalOf(request)
  expect(answer).toEqual({
    status,
    body: expect.objectContaining({
      code: code ?? expect.stringMatching(/^[a-z][a-z_]+$/),
      message: expect.stringMatching(/\S/),
    }),
  })
  return answer.body
}

/** The status and body of a refused request. @throws when the request succeeded or never got an answer */
export async function refusalOf(
  request: Promise<unknown>
): Promise<{ status: number; body: Refusal }> {
  const error: unknown = await request.then(
    () => new Error("The request was expected to be refused and was not"),
    (reason) => reason
  )
  if (isAxiosError<Refusal>(error) && error.response) {
    return { status: error.response.status, body: error.response.data }
  }
  throw error
}
