import { Form, useSubmit } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { Select } from "~/components/select"

export interface BranchOption {
  code: string
  name: string
}

/** Drop-down of branches (G18). Choosing one shows its coins; without script the button does. */
export function BranchPicker({ branches, chosen }: { branches: BranchOption[]; chosen: string }) {
  const { t } = useTranslation("coins")
  const submit = useSubmit()
  return (
    <Form className="flex items-end gap-2" preventScrollReset>
      <Select
        key={chosen}
        label={t("branchPicker")}
        name="branch"
        defaultValue={chosen}
        options={[
          { value: "", label: t("allBranches") },
          ...branches.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(event) => {
          const branch = event.currentTarget.value
          submit(branch ? { branch } : {}, { preventScrollReset: true })
        }}
        className="min-w-0 flex-1 sm:w-80 sm:flex-none"
      />
      <Button variant="secondary">{t("showBranch")}</Button>
    </Form>
  )
}
