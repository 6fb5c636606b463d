import { useTranslation } from "react-i18next"
import { Ornament } from "~/components/ornament"

/** The name under its ram's horns. */
export function Logo() {
  const { t } = useTranslation()
  return (
    <span className="inline-flex items-center gap-3">
      <Ornament className="h-8 w-10 text-gold" />
      <span className="flex flex-col leading-none">
        <span className="font-serif text-2xl tracking-tight">{t("brand")}</span>
        <span className="mt-1 text-xs text-muted">{t("brandLine")}</span>
      </span>
    </span>
  )
}
