import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import type { SigningTrouble, TroubleKind } from "./trouble"

const DOWNLOAD = "https://ncl.pki.gov.kz/"

/** How many pieces of advice there are for each trouble. */
const ADVICE: Record<TroubleKind, readonly ("a" | "b" | "c")[]> = {
  unreachable: ["a", "b", "c"],
  denied: ["a", "b"],
  no_answer: ["a", "b"],
  lost: ["a", "b"],
  cancelled: [],
  outdated: ["a"],
  failed: ["a", "b"],
  store: [],
}

/** Why nothing was signed, and what to do about it. */
export function TroubleHelp({ trouble: { kind, detail } }: { trouble: SigningTrouble }) {
  const { t } = useTranslation("eds")
  const isCalm = kind === "cancelled"
  return (
    <Alert level={isCalm ? "info" : "warning"} title={t(`trouble.${kind}.title`)}>
      <p>{(kind === "store" && detail) || t(`trouble.${kind}.text`)}</p>
      {ADVICE[kind].length > 0 && (
        <ol className="mt-2 list-decimal space-y-1 pl-6">
          {ADVICE[kind].map((step) => (
            <li key={step}>{t(`trouble.${kind}.${step}` as "trouble.denied.a")}</li>
          ))}
        </ol>
      )}
      {kind === "failed" && detail && (
        <p className="mt-2 text-sm text-muted">{t("trouble.code", { code: detail })}</p>
      )}
      {kind === "unreachable" && (
        <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
          <a href={detail} target="_blank" rel="noreferrer" className="prose-link">
            {t("selfCheck")}
          </a>
          <a href={DOWNLOAD} target="_blank" rel="noreferrer" className="prose-link">
            {t("download")}
          </a>
        </p>
      )}
    </Alert>
  )
}
