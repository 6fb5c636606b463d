import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { FormField } from "~/forms/form-field"
import { FormProblem } from "~/forms/form-problem"
import { PasswordInput } from "~/forms/password-input"

interface EmailFormProps {
  lastResult: SubmissionResult<string[]> | undefined
}

/** Asks for another e-mail (G11), with the password: whoever finds a browser open does not get the account. */
export function EmailForm({ lastResult }: EmailFormProps) {
  const { t } = useTranslation("account")
  const { t: formText } = useTranslation("forms")
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<"email" | "current_password", string>>({
    id: "email",
    lastResult,
  })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="grid max-w-2xl gap-4">
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <FormField
        field={fields.email}
        label={t("email.new")}
        required
        type="email"
        autoComplete="email"
        maxLength={254}
      />
      <PasswordInput
        field={fields.current_password}
        purpose="known"
        label={formText("currentPassword")}
      />
      <Button disabled={busy} className="justify-self-start max-sm:w-full">
        {t("email.send")}
      </Button>
    </Form>
  )
}

/** A change whose link was not used yet, and how to call it off. */
export function WaitingEmail({ email }: { email: string }) {
  const { t } = useTranslation("account")
  return (
    <div className="mb-6 max-w-2xl">
      <Alert level="info" title={t("email.waitingTitle")}>
        <p>{t("email.waiting", { email })}</p>
        <Form method="post">
          <button name="intent" value="cancel" className="min-h-11 underline underline-offset-4">
            {t("email.cancel")}
          </button>
        </Form>
      </Alert>
    </div>
  )
}
