import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { FormProblem } from "~/forms/form-problem"
import { NameInputs } from "~/forms/name-inputs"
import { PhoneInput } from "~/forms/phone-input"

interface ProfileFormProps {
  email: string
  draft: Partial<Record<"first_name" | "last_name" | "phone", string>>
  lastResult: SubmissionResult<string[]> | undefined
}

export function ProfileForm({ email, draft, lastResult }: ProfileFormProps) {
  const { t } = useTranslation("account")
  const { t: formText } = useTranslation("forms")
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<"first_name" | "last_name" | "phone", string>>({
    id: "profile",
    lastResult,
    defaultValue: draft,
  })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="grid max-w-2xl gap-4">
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <div>
        <p className="font-medium">{formText("email")}</p>
        <p className="break-words">{email}</p>
        <p className="text-sm text-muted">{t("profile.emailFixed")}</p>
      </div>
      <NameInputs fields={fields} />
      <PhoneInput field={fields.phone} />
      <Button disabled={busy} className="justify-self-start max-sm:w-full">
        {t("profile.save")}
      </Button>
    </Form>
  )
}
