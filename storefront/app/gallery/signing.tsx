import { useForm } from "@conform-to/react"
import { useTranslation } from "react-i18next"
import { Steps } from "~/components/steps"
import { SigningPanel } from "~/eds/signing-panel"
import { SigningTrouble, type TroubleKind } from "~/eds/trouble"
import { TroubleHelp } from "~/eds/trouble-help"
import { PasswordInput } from "~/forms/password-input"
import { Section } from "./section"

const TROUBLES: TroubleKind[] = [
  "unreachable",
  "denied",
  "no_answer",
  "lost",
  "cancelled",
  "outdated",
  "failed",
  "store",
]

/** Signing with NCALayer in all its states, and what else belongs to an account. */
export function Signing() {
  const { t } = useTranslation("components")
  const [, fields] = useForm<Record<"password", string>>({ id: "example" })
  const nothing = () => undefined
  return (
    <>
      <Section title={t("steps")}>
        <Steps
          label={t("steps")}
          steps={[1, 2, 3].map((it) => ({ label: `${t("row")} ${it}`, to: "#top" }))}
          current={1}
        />
      </Section>
      <Section title={t("password")}>
        <div className="w-full max-w-md">
          <PasswordInput field={fields.password} purpose="new" />
        </div>
      </Section>
      <Section title={t("eds")}>
        <div className="grid w-full gap-4 lg:grid-cols-2">
          <SigningPanel state={{ phase: "window" }} isSending={false} onCancel={nothing} />
          <SigningPanel state={{ phase: "idle" }} isSending onCancel={nothing} />
          {TROUBLES.map((kind) => (
            <TroubleHelp key={kind} trouble={new SigningTrouble(kind)} />
          ))}
        </div>
      </Section>
    </>
  )
}
