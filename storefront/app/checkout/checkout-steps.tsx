import { Link } from "@remix-run/react"
import { useTranslation } from "react-i18next"
import { usePaths } from "~/shell/use-root-data"

const STEPS = ["details", "review"] as const

/** Where in the checkout the buyer is; steps behind are links. */
export function CheckoutSteps({ current }: { current: (typeof STEPS)[number] }) {
  const { t } = useTranslation("checkout")
  const to = { details: usePaths().checkout, review: usePaths().review }
  return (
    <nav aria-label={t("steps")} className="mb-6">
      <ol className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {STEPS.map((step, index) => (
          <li key={step} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={`inline-flex size-7 items-center justify-center rounded-full border tabular-nums ${
                step === current ? "border-brand bg-brand text-on-brand" : "border-line-strong"
              }`}
            >
              {index + 1}
            </span>
            {index < STEPS.indexOf(current) ? (
              <Link to={to[step]} className="prose-link">
                {t(`step.${step}`)}
              </Link>
            ) : (
              <span
                aria-current={step === current ? "step" : undefined}
                className={step === current ? "font-semibold" : "text-muted"}
              >
                {t(`step.${step}`)}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
