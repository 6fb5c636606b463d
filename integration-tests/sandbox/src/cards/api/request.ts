import { readJson } from "../json"
import { hundredths } from "../money"

/** The fields of a request, whether they came as JSON or as a form; names in capital or small letters. */
export class ApiRequest {
  private readonly fields: Map<string, unknown>

  constructor(given: Record<string, unknown>) {
    this.fields = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  }

  /** @throws SyntaxError when the body is neither */
  static read(body: string, contentType: string | undefined): ApiRequest {
    if (contentType?.includes("json")) {
      const given = body.trim() === "" ? {} : readJson(body)
      if (typeof given !== "object" || given === null || Array.isArray(given)) {
        throw new SyntaxError("The body is no object.")
      }
      return new ApiRequest(given as Record<string, unknown>)
    }
    return new ApiRequest(Object.fromEntries(new URLSearchParams(body)))
  }

  value(name: string): unknown {
    return this.fields.get(name.toLowerCase())
  }

  /** A text, or a number as one; null when it is empty or missing. */
  text(name: string): string | null {
    const value = this.value(name)
    const text = typeof value === "number" ? String(value) : value
    return typeof text === "string" && text !== "" ? text : null
  }

  /** A sum in hundredths; undefined when it is none. */
  sum(name: string): number | undefined {
    return hundredths(this.value(name))
  }

  flag(name: string): boolean | undefined {
    const value = String(this.value(name) ?? "").toLowerCase()
    return value === "true" ? true : value === "false" ? false : undefined
  }

  list(name: string): string[] {
    const value = this.value(name)
    return Array.isArray(value) ? value.map(String) : []
  }
}
