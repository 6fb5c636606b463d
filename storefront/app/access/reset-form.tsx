import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { useTranslation } from "react-i18next"
import { EdsForm } from "~/eds/eds-form"
import { FormProblem } from "~/forms/form-problem"
import { PasswordInput } from "~/forms/password-input"
import { meetsPolicy } from "~/forms/password-policy"

/** A signature is asked for only when the two passwords agree and would be taken. */
function isComplete(form: HTMLFormElement): boolean {
  const fields = new FormData(form)
  const password = String(fields.get("password"))
  return meetsPolicy(password) && fields.get("repetition") === password
}

/** New password and its repetition (G10), together with the EDS. */
export function ResetForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("access")
  const { t: formText } = useTranslation("forms")
  const [form, fields] = useForm<Record<"password" | "repetition", string>>({
    id: "reset",
    lastResult,
  })
  return (
    <EdsForm
      {...getFormProps(form)}
      purpose="recover"
      submit={t("reset.submit")}
      isComplete={isComplete}
      className="grid gap-4"
    >
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <PasswordInput field={fields.password} purpose="new" label={formText("newPassword")} />
      <PasswordInput
        field={fields.repetition}
        purpose="repetition"
        label={formText("repeatPassword")}
      />
      <p className="text-sm text-muted">{t("reset.edsHint")}</p>
    </EdsForm>
  )
}
