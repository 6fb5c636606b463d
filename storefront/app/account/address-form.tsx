import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react"
import { Form, useNavigation } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { Checkbox } from "~/components/checkbox"
import { LinkButton } from "~/components/link-button"
import { AddressInputs } from "~/forms/address-inputs"
import { FormProblem } from "~/forms/form-problem"
import { usePaths } from "~/shell/use-root-data"

type Names = "province" | "city" | "address_1" | "address_2" | "postal_code" | "is_default_shipping"

interface AddressFormProps {
  title: string
  draft: Partial<Record<Names, string>>
  lastResult: SubmissionResult<string[]> | undefined
}

/** A delivery address of the account, new or known. */
export function AddressForm({ title, draft, lastResult }: AddressFormProps) {
  const { t } = useTranslation("account")
  const busy = useNavigation().state === "submitting"
  const [form, fields] = useForm<Record<Names, string>>({
    id: "address",
    lastResult,
    defaultValue: draft,
  })
  return (
    <>
      <h1 className="mb-6">{title}</h1>
      <Form method="post" {...getFormProps(form)} noValidate className="grid max-w-3xl gap-4">
        <FormProblem errors={form.errors} invalid={form.status === "error"} />
        <AddressInputs fields={fields} />
        <Checkbox
          name={fields.is_default_shipping.name}
          defaultChecked={fields.is_default_shipping.initialValue === "on"}
        >
          {t("addresses.makeDefault")}
        </Checkbox>
        <div className="flex flex-wrap gap-3">
          <Button disabled={busy} className="max-sm:w-full">
            {t("addresses.save")}
          </Button>
          <LinkButton to={usePaths().addresses} variant="quiet" className="max-sm:w-full">
            {t("addresses.cancel")}
          </LinkButton>
        </div>
      </Form>
    </>
  )
}
