import { useTranslation } from "react-i18next"
import { useWords } from "../lib/use-words"
import type { AuditEntry } from "../lib/types"

/** What else a line of the log says, in words; the codes that it was written with show under the pointer. */
export const AuditDetails = ({ details }: Pick<AuditEntry, "details">) => {
  const { t } = useTranslation("guard")
  const wordFor = useWords()
  const said = (value: unknown): string =>
    typeof value === "boolean" ? t(value ? "yes" : "no") : wordFor("values", String(value))
  return (
    <>
      {Object.entries(details ?? {})
        .filter(([, value]) => value !== null && value !== "")
        .map(([name, value]) => (
          <span
            key={name}
            title={`${name}: ${String(value)}`}
            className="txt-compact-xsmall text-ui-fg-subtle block break-words"
          >
            {`${wordFor("details", name)}: ${said(value)}`}
          </span>
        ))}
    </>
  )
}
