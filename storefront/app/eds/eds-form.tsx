import { Form, useNavigation, useSubmit } from "@remix-run/react"
import type { ComponentProps, FormEvent, ReactNode } from "react"
import { Button } from "~/components/button"
import type { Purpose } from "./challenge"
import { NoScriptNote } from "./no-script-note"
import { SigningPanel } from "./signing-panel"
import { useSigning } from "./use-signing"

interface EdsFormProps extends ComponentProps<typeof Form> {
  purpose: Purpose
  agreementId?: string
  /** text of the button that signs and sends */
  submit: string
  /** true when the form is worth a signature; otherwise the server says what is missing */
  isComplete?: (form: HTMLFormElement) => boolean
  /** beside the button */
  beside?: ReactNode
}

const isValid = (form: HTMLFormElement) => form.checkValidity()

/**
 * A form that goes out together with a signature. Pressing its button opens NCALayer's window; what comes of
 * it travels in the fields `challenge_id` and `signature`. A form that is not filled in goes out without, and
 * comes back with what is missing.
 */
export function EdsForm({
  purpose,
  agreementId,
  submit: label,
  isComplete = isValid,
  beside,
  children,
  ...form
}: EdsFormProps) {
  const { state, sign, cancel } = useSigning()
  const send = useSubmit()
  const navigation = useNavigation()
  const isBusy = navigation.state !== "idle"
  const isSending = navigation.formData?.has("signature") ?? false
  const isSigning = state.phase !== "idle" && state.phase !== "trouble"

  async function signAndSend(event: FormEvent<HTMLFormElement>) {
    const element = event.currentTarget
    if (!isComplete(element)) return
    event.preventDefault()
    if (isSigning || isBusy) return
    const signed = await sign(purpose, agreementId)
    if (!signed) return
    const fields = new FormData(element)
    for (const [name, value] of Object.entries(signed)) fields.set(name, value)
    send(fields, { method: "post" })
  }

  return (
    <Form method="post" noValidate {...form} onSubmit={(event) => void signAndSend(event)}>
      {children}
      <NoScriptNote />
      <div className="flex flex-wrap gap-3">
        <Button disabled={isSigning || isBusy} className="max-sm:w-full">
          {label}
        </Button>
        {beside}
      </div>
      <SigningPanel state={state} isSending={isSending} onCancel={cancel} />
    </Form>
  )
}
