import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { AddressInputs } from "~/forms/address-inputs"
import { FormField } from "~/forms/form-field"
import { FormProblem } from "~/forms/form-problem"
import { PasswordInput } from "~/forms/password-input"
import { PhoneInput } from "~/forms/phone-input"

interface DetailsFormProps {
  returnTo: string
  lastResult: SubmissionResult<string[]> | undefined
}

type Names =
  "email" | "password" | "phone" | "province" | "city" | "address_1" | "address_2" | "postal_code"

const LEGEND = "mb-3 font-serif text-xl font-[550]"

/** What an account needs besides the EDS (G2). Signs nothing, so it works without script. */
export function DetailsForm({ returnTo, lastResult }: DetailsFormProps) {
  const { t } = useTranslation("access")
  const { t: formText } = useTranslation("forms")
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<Names, string>>({ id: "details", lastResult })
  return (
    <Form method="post" {...getFormProps(form)} noValidate className="grid gap-8">
      <input type="hidden" name="returnTo" value={returnTo} />
      <FormProblem errors={form.errors} invalid={form.status === "error"} />
      <fieldset className="grid gap-4">
        <legend className={LEGEND}>{t("register.access")}</legend>
        <FormField
          field={fields.email}
          label={formText("email")}
          hint={t("register.emailHint")}
          required
          type="email"
          autoComplete="username"
          maxLength={254}
        />
        <PasswordInput field={fields.password} purpose="new" />
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className={LEGEND}>{t("register.contact")}</legend>
        <PhoneInput field={fields.phone} />
        <AddressInputs fields={fields} />
      </fieldset>
      <Button disabled={busy} className="justify-self-start max-sm:w-full">
        {t("register.continue")}
      </Button>
    </Form>
  )
}
