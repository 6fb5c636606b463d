import { useTranslation } from "react-i18next"
import { Ornament } from "~/components/ornament"
import { Price } from "~/components/price"
import { Section } from "./section"

const COLOURS = [
  ["paper", "bg-paper"],
  ["surface", "bg-surface"],
  ["sunken", "bg-sunken"],
  ["ink", "bg-ink"],
  ["muted", "bg-muted"],
  ["line", "bg-line"],
  ["line-strong", "bg-line-strong"],
  ["brand", "bg-brand"],
  ["brand-soft", "bg-brand-soft"],
  ["gold", "bg-gold"],
  ["gold-line", "bg-gold-line"],
  ["success", "bg-success"],
  ["danger", "bg-danger"],
  ["warning-soft", "bg-warning-soft"],
] as const

/** Colour tokens, type and ornament. */
export function Foundations() {
  const { t } = useTranslation("components")
  return (
    <>
      <Section title={t("colours")}>
        <ul className="flex flex-wrap gap-3">
          {COLOURS.map(([name, className]) => (
            <li key={name} className="text-sm">
              <span className={`mb-1 block h-14 w-24 rounded-md border border-line ${className}`} />
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("type")}>
        <div>
          <p className="font-serif text-3xl">{t("letters")}</p>
          <p className="mt-2">{t("letters")}</p>
          <p className="mt-2 text-sm text-muted">{t("letters")}</p>
          <Price amount={1_250_000} className="mt-2 block font-serif text-3xl" />
        </div>
      </Section>
      <Section title={t("ornament")}>
        <div className="w-full">
          <p className="mb-4 text-muted">{t("ornamentText")}</p>
          <Ornament className="mb-4 h-16 w-20 text-gold-line" />
          <div className="ornament-band" aria-hidden="true" />
        </div>
      </Section>
    </>
  )
}
