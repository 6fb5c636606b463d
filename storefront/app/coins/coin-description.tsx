import { useTranslation } from "react-i18next"

interface CoinDescriptionProps {
  coin: { description: string | null; obverse: string | null; reverse: string | null }
}

/** What is on both faces, in words. */
export function CoinDescription({ coin }: CoinDescriptionProps) {
  const { t } = useTranslation("coins")
  const faces = [
    { name: t("coin.obverse"), text: coin.obverse },
    { name: t("coin.reverse"), text: coin.reverse },
  ].filter(({ text }) => text)
  if (!coin.description && faces.length === 0) return null
  return (
    <section aria-labelledby="description">
      <h2 id="description" className="mb-3">
        {t("coin.description")}
      </h2>
      {coin.description && <p className="mb-4">{coin.description}</p>}
      <dl>
        {faces.map(({ name, text }) => (
          <div key={name} className="mb-3">
            <dt className="font-semibold">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
