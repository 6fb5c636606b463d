import { useTranslation } from "react-i18next"
import { problemsOf } from "../../tariff/problems"
import type { Tariff } from "./types"

/** Says what a tariff must not be saved with, one sentence each. */
export const useProblems = (): ((tariff: Tariff) => string[]) => {
  const { t } = useTranslation("courier")
  return (tariff) =>
    [...problemsOf(tariff)].map(({ problem, zone = "", grams = 0 }) =>
      t(`problems.${problem}`, { zone, grams })
    )
}
