import { useTranslation } from "react-i18next"
import { PASSWORD_RULES, type PasswordRule } from "./password-policy"

interface PasswordRulesProps {
  password: string
  /** scripts run: rules are ticked off while the password is typed */
  live: boolean
}

const RULES = Object.keys(PASSWORD_RULES) as PasswordRule[]

/** What a new password needs, each rule with whether it is met so far. */
export function PasswordRules({ password, live }: PasswordRulesProps) {
  const { t } = useTranslation("forms")
  return (
    <div className="mt-2 text-sm">
      <p className="text-muted">{t("passwordNeeds")}</p>
      <ul className="mt-1 grid gap-x-4 gap-y-1 sm:grid-cols-2">
        {RULES.map((rule) => {
          const met = live && PASSWORD_RULES[rule](password)
          return (
            <li key={rule} className={met ? "text-success" : "text-muted"}>
              <span aria-hidden="true" className="inline-block w-5">
                {met ? "✓" : "·"}
              </span>
              {t(`passwordRules.${rule}`)}
              {live && (
                <span className="sr-only">
                  : {t(met ? "passwordRules.met" : "passwordRules.unmet")}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
