interface FieldMessagesProps {
  /** id of the control the messages belong to */
  id: string
  hint?: string
  error?: string
}

/** Value for `aria-describedby` of the control. */
export function messageIds(id: string, hint?: string, error?: string): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return ids.length > 0 ? ids.join(" ") : undefined
}

/** Hint and error below a form control. */
export function FieldMessages({ id, hint, error }: FieldMessagesProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1 text-sm text-danger">
          {error}
        </p>
      )}
    </>
  )
}
