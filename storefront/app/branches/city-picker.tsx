import { Form, useSubmit } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { Button } from "~/components/button"
import { Select } from "~/components/select"

/** Filter of the branch list by city. */
export function CityPicker({ cities, chosen }: { cities: string[]; chosen: string }) {
  const { t } = useTranslation("branches")
  const submit = useSubmit()
  return (
    <Form className="flex items-end gap-2" preventScrollReset>
      <Select
        key={chosen}
        label={t("city")}
        name="city"
        defaultValue={chosen}
        options={[
          { value: "", label: t("allCities") },
          ...cities.map((city) => ({ value: city, label: city })),
        ]}
        onChange={(event) => {
          const city = event.currentTarget.value
          submit(city ? { city } : {}, { preventScrollReset: true })
        }}
        className="min-w-0 flex-1 sm:w-72 sm:flex-none"
      />
      <Button variant="secondary">{t("show")}</Button>
    </Form>
  )
}
