/**
 * A non-empty text field of a parsed body or query.
 *
 * @returns undefined when the source is no object or the field is no text
 */
export const named = (source: unknown, field: string): string | undefined => {
  const value: unknown =
    typeof source === "object" && source !== null ? Reflect.get(source, field) : undefined
  return typeof value === "string" && value ? value : undefined
}
