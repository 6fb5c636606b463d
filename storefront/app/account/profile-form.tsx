import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, Link, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { Select } from "~/components/select"
import { FormProblem } from "~/forms/form-problem"
import { PhoneInput } from "~/forms/phone-input"
import { LANGUAGE_NAMES, LANGUAGES } from "~/i18n/languages"
import { usePaths } from "~/shell/use-root-data"

interface ProfileFormProps {
  name: string
  email: string
  draft: { phone?: string; letters?: string }
  lastResult: SubmissionResult<string[]> | undefined
}

interface FixedProps {
  label: string
  value: string
  why: string
}

/** Something of the account that no form changes. */
function Fixed({ label, value, why }: FixedProps) {
  return (
    <div>
      <p className="font-medium">{label}</p>
      <p className="break-words">{value}</p>
      <p className="text-sm text-muted">{why}</p>
    </div>
  )
}

/** The buyer's own data (G11): the name is the EDS's, the e-mail is the login and has a page of its own. */
export function ProfileForm({ name, email, draft, lastResult }: ProfileFormProps) {
  const { t } = useTranslation("account")
  const { t: formText } = useTranslation("forms")
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<"phone" | "letters", string>>({
    id: "profile",
    lastResult,
    defaultValue: draft,
  })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="grid max-w-2xl gap-4">
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <Fixed label={t("profile.name")} value={name} why={t("profile.nameFixed")} />
      <div>
        <Fixed label={formText("email")} value={email} why={t("profile.emailHint")} />
        <Link to={usePaths().email} className="prose-link inline-flex min-h-11 items-center">
          {t("email.title")}
        </Link>
      </div>
      <PhoneInput field={fields.phone} />
      <Select
        key={fields.letters.key}
        id={fields.letters.id}
        name={fields.letters.name}
        label={t("profile.letters")}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        defaultValue={fields.letters.initialValue}
      />
      <Button disabled={busy} className="justify-self-start max-sm:w-full">
        {t("profile.save")}
      </Button>
    </Form>
  )
}
