import { Button, Input, Label } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { CameraScan } from "./camera-scan"

type ScanFieldProps = { busy: boolean; onFind: (text: string) => void }

/** Takes what a hand scanner types, which ends with Enter, and what staff type. It has the focus, so scanning is enough. */
export const ScanField = ({ busy, onFind }: ScanFieldProps) => {
  const { t } = useTranslation("pickup")
  const id = useId()
  const [text, setText] = useState("")
  const find = (found: string) => {
    if (found.trim()) {
      onFind(found.trim())
      setText("")
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    find(text)
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3">
      <div className="flex min-w-72 flex-1 flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {t("scan")}
        </Label>
        <Input
          id={id}
          autoFocus
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <Button type="submit" size="small" isLoading={busy}>
        {t("find")}
      </Button>
      <CameraScan onFound={find} />
    </form>
  )
}
