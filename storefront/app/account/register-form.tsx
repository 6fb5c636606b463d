import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, Link, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { FormField } from "~/forms/form-field"
import { FormProblem } from "~/forms/form-problem"
import { NameInputs } from "~/forms/name-inputs"
import { PasswordInput } from "~/forms/password-input"
import { PhoneInput } from "~/forms/phone-input"
import { usePaths } from "~/shell/use-root-data"

interface RegisterFormProps {
  returnTo: string
  lastResult: SubmissionResult<string[]> | undefined
}

type Names = "email" | "password" | "first_name" | "last_name" | "phone"

export function RegisterForm({ returnTo, lastResult }: RegisterFormProps) {
  const { t } = useTranslation("account")
  const { t: formText } = useTranslation("forms")
  const paths = usePaths()
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<Names, string>>({ id: "register", lastResult })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="grid gap-8">
      <input type="hidden" name="returnTo" value={returnTo} />
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <fieldset className="grid gap-4">
        <legend className="mb-3 font-serif text-xl font-[550]">{t("register.person")}</legend>
        <NameInputs fields={fields} />
        <PhoneInput field={fields.phone} />
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-3 font-serif text-xl font-[550]">{t("register.access")}</legend>
        <FormField
          field={fields.email}
          label={formText("email")}
          hint={formText("emailHint")}
          required
          type="email"
          autoComplete="username"
          maxLength={254}
        />
        <PasswordInput field={fields.password} purpose="new" />
      </fieldset>
      <Button disabled={busy}>{t("register.submit")}</Button>
      <p>
        {t("register.haveAccount")}{" "}
        <Link
          to={`${paths.signIn}?returnTo=${encodeURIComponent(returnTo)}`}
          className="prose-link"
        >
          {t("signIn.submit")}
        </Link>
      </p>
    </Form>
  )
}
