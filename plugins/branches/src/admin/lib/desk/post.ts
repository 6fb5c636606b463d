/** A refusal with its stable code, which is what gets translated; the client of core keeps its sentence only. */
export class DeskRefusal extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

const base = (): string => (__BACKEND_URL__ ?? "/").replace(/\/$/, "")

/** Posts to the Admin API as whoever is signed in to the dashboard. @throws DeskRefusal */
export const post = async <T>(path: string, body: unknown): Promise<T> => {
  const response = await fetch(`${base()}${path}`, {
    method: "POST",
    credentials: "include",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) {
    return answer as T
  }
  const { code, message } = (answer ?? {}) as { code?: string; message?: string }
  throw new DeskRefusal(code ?? "unknown_error", message ?? response.statusText)
}
