import { Link } from "@remix-run/react"

export interface Step {
  label: string
  /** address of a step that one may go back to */
  to?: string
}

interface StepsProps {
  /** name of the way, for screen readers */
  label: string
  steps: Step[]
  /** index of the step that is on the page */
  current: number
}

/** Where one is on a way of several pages; steps behind are links when they have an address. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <nav aria-label={label} className="mb-6">
      <ol className="flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {steps.map((step, index) => (
          <li key={step.label} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={`inline-flex size-7 items-center justify-center rounded-full border tabular-nums ${
                index === current ? "border-brand bg-brand text-on-brand" : "border-line-strong"
              }`}
            >
              {index + 1}
            </span>
            {index < current && step.to ? (
              <Link to={step.to} className="prose-link">
                {step.label}
              </Link>
            ) : (
              <span
                aria-current={index === current ? "step" : undefined}
                className={index === current ? "font-semibold" : "text-muted"}
              >
                {step.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
