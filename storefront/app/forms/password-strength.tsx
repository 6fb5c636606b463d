import { useTranslation } from "react-i18next"
import { strengthOf } from "./password-policy"

const TONES = ["bg-danger", "bg-gold", "bg-brand", "bg-success"] as const

/** How hard a password is to guess, while it is typed. */
export function PasswordStrength({ password }: { password: string }) {
  const { t } = useTranslation("forms")
  const strength = strengthOf(password)
  return (
    <div className="mt-2 flex items-center gap-3 text-sm">
      <div aria-hidden="true" className="grid h-1.5 w-40 grid-cols-4 gap-1">
        {TONES.map((tone, level) => (
          <span
            key={tone}
            className={`rounded-full ${password && level <= strength ? TONES[strength] : "bg-line"}`}
          />
        ))}
      </div>
      <p aria-live="polite">
        {password && (
          <>
            {t("strength")}: {t(`strengths.${strength}`)}
          </>
        )}
      </p>
    </div>
  )
}
