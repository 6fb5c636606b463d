import { Button, Text } from "@medusajs/ui"
import { useRef, useState, type ChangeEvent } from "react"
import { useTranslation } from "react-i18next"

/** Reads a table from a file of the computer. */
export const CsvFile = ({ onRead }: { onRead: (csv: string) => void }) => {
  const { t } = useTranslation("courier")
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState("")
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    setName(file?.name ?? "")
    void file?.text().then(onRead)
  }
  return (
    <div className="flex items-center gap-x-3">
      <Button size="small" variant="secondary" onClick={() => input.current?.click()}>
        {t("import.choose")}
      </Button>
      <Text size="small" className="text-ui-fg-subtle" role="status">
        {name || t("import.noFile")}
      </Text>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,text/csv,text/plain"
        aria-label={t("import.file")}
        onChange={open}
      />
    </div>
  )
}
