import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { FormField } from "~/forms/form-field"
import { FormProblem } from "~/forms/form-problem"

/** Asks for the registered e-mail (G9). */
export function ForgotForm({ lastResult }: { lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation("access")
  const { t: formText } = useTranslation("forms")
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<"email", string>>({ id: "forgot", lastResult })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="grid gap-4">
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <FormField
        field={fields.email}
        label={formText("email")}
        required
        type="email"
        autoComplete="username"
        maxLength={254}
      />
      <Button disabled={busy}>{t("forgot.submit")}</Button>
    </Form>
  )
}
