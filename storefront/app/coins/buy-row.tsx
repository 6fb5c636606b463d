import type { FetcherWithComponents } from "@remix-run/react"
import { useId, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { Alert } from "~/components/alert"
import { Button } from "~/components/button"
import { usePaths } from "~/shell/use-root-data"
import type { BuyOption } from "./buy-options.server"

interface BuyRowProps {
  option: BuyOption
  variantId: string
  /** units as they are by now */
  units: number
  /** solved challenge that goes with the form */
  solution: string | null
  /** the buyer has reached a limit: nothing more can be chosen */
  closed: boolean
  /** the form of this row is on its way */
  asked: boolean
  /** it goes as soon as the check is done */
  waiting: boolean
  refusal: string | null
  Form: FetcherWithComponents<unknown>["Form"]
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/** One branch of the BUY window. A branch that sells out stays, so that nothing moves under the finger. */
export function BuyRow(props: BuyRowProps) {
  const { option, units, closed, waiting, refusal } = props
  const { t } = useTranslation("coins")
  const { t: captchaText } = useTranslation("captcha")
  const refusalId = useId()
  return (
    <li className="grid gap-x-4 gap-y-2 py-3 sm:grid-cols-[1fr_auto] sm:items-center">
      <div>
        <p className="font-semibold">{option.name}</p>
        <p className="text-sm text-muted">
          {option.city} ·{" "}
          <span className={`tabular-nums ${units > 0 ? "text-success" : "text-danger"}`}>
            {units > 0 ? t("pieces", { count: units }) : t("buyWindow.soldOutHere")}
          </span>
        </p>
        <p className="text-sm text-muted">
          {option.methods.length > 0
            ? option.methods.map((method) => t(`methods.${method}`)).join(", ")
            : t("buyWindow.noMethod")}
        </p>
      </div>
      {option.methods.length > 0 && !closed && (
        <ChooseBranch {...props} refusalId={refusal ? refusalId : undefined} />
      )}
      {waiting && (
        <p role="status" className="text-sm text-muted sm:col-span-2">
          {captchaText("wait")}
        </p>
      )}
      {refusal && (
        <div id={refusalId} className="sm:col-span-2">
          <Alert level="danger">{refusal}</Alert>
        </div>
      )}
    </li>
  )
}

function ChooseBranch(props: BuyRowProps & { refusalId: string | undefined }) {
  const { option, variantId, units, solution, asked, refusalId, Form, onSubmit } = props
  const { t } = useTranslation("coins")
  const gone = units <= 0
  return (
    <Form
      id={option.branchId}
      method="post"
      action={usePaths().cart}
      onSubmit={(event) => (gone ? event.preventDefault() : onSubmit(event))}
    >
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variant_id" value={variantId} />
      <input type="hidden" name="branch_id" value={option.branchId} />
      <input type="hidden" name="quantity" value="1" />
      {solution && <input type="hidden" name="captcha" value={solution} />}
      <Button
        aria-label={t("buyWindow.chooseAt", { name: option.name })}
        aria-disabled={gone || undefined}
        aria-busy={asked || undefined}
        aria-describedby={refusalId}
        className="w-full"
      >
        {t("buyWindow.choose")}
      </Button>
    </Form>
  )
}
