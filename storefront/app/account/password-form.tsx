import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { FormProblem } from "~/forms/form-problem"
import { PasswordInput } from "~/forms/password-input"

type Names = "current_password" | "password" | "repetition"

/** Changes the password of a signed-in buyer (G11). */
export function PasswordForm({
  lastResult,
}: {
  lastResult: SubmissionResult<string[]> | undefined
}) {
  const { t } = useTranslation("account")
  const { t: formText } = useTranslation("forms")
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<Names, string>>({ id: "password", lastResult })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="grid max-w-2xl gap-4">
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <PasswordInput
        field={fields.current_password}
        purpose="known"
        label={formText("currentPassword")}
      />
      <PasswordInput field={fields.password} purpose="new" label={formText("newPassword")} />
      <PasswordInput
        field={fields.repetition}
        purpose="repetition"
        label={formText("repeatPassword")}
      />
      <Button disabled={busy} className="justify-self-start max-sm:w-full">
        {t("security.change")}
      </Button>
    </Form>
  )
}
