import { useTranslation } from "react-i18next"
import { Steps } from "~/components/steps"

const STEPS = ["eds", "details", "agreement"] as const

/** The three steps to an account that may buy; what is done stays done, so no step leads back. */
export function RegisterSteps({ current }: { current: (typeof STEPS)[number] }) {
  const { t } = useTranslation("access")
  return (
    <Steps
      label={t("register.steps")}
      steps={STEPS.map((step) => ({ label: t(`register.step.${step}`) }))}
      current={STEPS.indexOf(current)}
    />
  )
}
