import { useTranslation } from "react-i18next"
import reasons from "../i18n/reasons/en"
import type { CardPayment } from "./types"

type Ended = Pick<CardPayment, "state" | "answer" | "reason_code" | "flaw">

/** Says why a payment did not come about or went back, in words; an empty text when there is nothing to say. */
export const useReason = () => {
  const { t } = useTranslation("cloudpayments")
  return ({ state, answer, reason_code: code, flaw }: Ended): string => {
    if (state === "refused") {
      return t(`answers.${answer}`)
    }
    if (flaw) {
      return t(`alerts.kinds.${flaw}`)
    }
    if (!code) {
      return ""
    }
    return code in reasons ? t(`reasons.${code}`) : t("reasonUnknown", { code })
  }
}
