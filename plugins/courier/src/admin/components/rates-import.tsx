import { Button, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useImportRates } from "../lib/queries"
import type { ImportAnswer } from "../lib/types"
import { CsvFile } from "./csv-file"
import { Field } from "./field"

/** Takes rates out of a CSV table; says line by line what was left out. */
export const RatesImport = ({ version }: { version: number }) => {
  const { t } = useTranslation("courier")
  const [csv, setCsv] = useState("")
  const [report, setReport] = useState<ImportAnswer & { check: boolean }>()
  const { mutate, isPending } = useImportRates()
  const send = (check: boolean) =>
    mutate(
      { version, csv, check },
      {
        onSuccess: (answer) => setReport({ ...answer, check }),
        onError: (error) => toast.error(error.message),
      }
    )
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <CsvFile onRead={setCsv} />
      <Field
        label={t("import.table")}
        hint={t("import.hint")}
        rows={5}
        value={csv}
        onChange={setCsv}
      />
      <div className="flex gap-x-2">
        <Button
          size="small"
          variant="secondary"
          disabled={!csv.trim() || isPending}
          onClick={() => send(true)}
        >
          {t("import.check")}
        </Button>
        <Button size="small" disabled={!csv.trim() || isPending} onClick={() => send(false)}>
          {t("import.take")}
        </Button>
      </div>
      {report ? (
        <div role="status">
          <Text size="small">
            {t(report.check ? "import.wouldTake" : "import.taken", { count: report.imported })}
          </Text>
          <ul className="txt-small list-disc pl-5">
            {report.refused.map(({ line, problem, row }) => (
              <li key={line}>
                {t("import.refused", { line, row, problem: t(`import.problems.${problem}`) })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  )
}
