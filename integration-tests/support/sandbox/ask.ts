/**
 * Asks the sandbox something.
 * @returns the answer's JSON, undefined when it has none
 * @throws Error with the answer when it is a refusal
 */
export async function ask<Answer = unknown>(
  address: string,
  method = "GET",
  body?: object
): Promise<Answer> {
  const response = await fetch(address, {
    method,
    ...(body && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  })
  const text = await response.text()
  if (!response.ok) {
    throw new Error(`The sandbox answered ${response.status}: ${text}`)
  }
  return (text ? JSON.parse(text) : undefined) as Answer
}
