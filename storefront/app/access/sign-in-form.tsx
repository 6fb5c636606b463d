import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { EdsForm } from "~/eds/eds-form"
import { FormField } from "~/forms/form-field"
import { FormProblem } from "~/forms/form-problem"
import { PasswordInput } from "~/forms/password-input"
import { usePaths } from "~/shell/use-root-data"

interface SignInFormProps {
  returnTo: string
  lastResult: SubmissionResult<string[]> | undefined
}

/** E-mail and password; the EDS is asked for when they are sent (G3). */
export function SignInForm({ returnTo, lastResult }: SignInFormProps) {
  const { t } = useTranslation("access")
  const { t: formText } = useTranslation("forms")
  const paths = usePaths()
  const [form, fields] = useForm<Record<"email" | "password", string>>({
    id: "sign-in",
    lastResult,
  })
  return (
    <EdsForm
      {...getFormProps(form)}
      purpose="sign_in"
      submit={t("signIn.submit")}
      className="grid gap-4"
    >
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
      <div>
        <PasswordInput field={fields.password} purpose="known" />
        <Link to={paths.forgot} className="prose-link inline-flex min-h-9 items-center">
          {t("signIn.forgot")}
        </Link>
      </div>
      <p className="text-sm text-muted">{t("signIn.edsHint")}</p>
    </EdsForm>
  )
}
