import { useTranslation } from "react-i18next"
import reasons from "../i18n/reasons/en"
import type { CardPayment } from "./types"

type Refused = Pick<CardPayment, "state" | "answer" | "reason_code">

/** Says why a payment did not come about, in words; an empty text when there is nothing to say. */
export const useReason = () => {
  const { t } = useTranslation("cloudpayments")
  return ({ state, answer, reason_code: code }: Refused): string => {
    if (state === "refused") {
      return t(`answers.${answer}`)
    }
    if (!code) {
      return ""
    }
    return code in reasons ? t(`reasons.${code}`) : t("reasonUnknown", { code })
  }
}
