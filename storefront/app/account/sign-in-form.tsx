import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, Link, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { FormField } from "~/forms/form-field"
import { FormProblem } from "~/forms/form-problem"
import { PasswordInput } from "~/forms/password-input"
import { usePaths } from "~/shell/use-root-data"

interface SignInFormProps {
  returnTo: string
  lastResult: SubmissionResult<string[]> | undefined
}

export function SignInForm({ returnTo, lastResult }: SignInFormProps) {
  const { t } = useTranslation("account")
  const { t: formText } = useTranslation("forms")
  const paths = usePaths()
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<"email" | "password", string>>({
    id: "sign-in",
    lastResult,
  })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="grid gap-4">
      <input type="hidden" name="returnTo" value={returnTo} />
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <FormField
        field={fields.email}
        label={formText("email")}
        required
        type="email"
        autoComplete="username"
        maxLength={254}
      />
      <PasswordInput field={fields.password} purpose="known" />
      <Button disabled={busy}>{t("signIn.submit")}</Button>
      <p>
        {t("signIn.noAccount")}{" "}
        <Link
          to={`${paths.register}?returnTo=${encodeURIComponent(returnTo)}`}
          className="prose-link"
        >
          {t("signIn.register")}
        </Link>
      </p>
    </Form>
  )
}
