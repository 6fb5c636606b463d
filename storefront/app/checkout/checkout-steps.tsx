import { useTranslation } from "react-i18next"
import { Steps } from "~/components/steps"
import { usePaths } from "~/shell/use-root-data"

const STEPS = ["details", "review"] as const

/** Where in the checkout the buyer is; steps behind are links. */
export function CheckoutSteps({ current }: { current: (typeof STEPS)[number] }) {
  const { t } = useTranslation("checkout")
  const { checkout, review } = usePaths()
  const to = { details: checkout, review }
  return (
    <Steps
      label={t("steps")}
      steps={STEPS.map((step) => ({ label: t(`step.${step}`), to: to[step] }))}
      current={STEPS.indexOf(current)}
    />
  )
}
