import type { TFunction } from "i18next"
import type { MethodObstacle } from "./types"

/** Why a receiving method cannot be chosen, in words. */
export function obstacleText(t: TFunction<"cart">, obstacle: MethodObstacle): string {
  if (obstacle.kind !== "coins") return t(`method.obstacle.${obstacle.kind}`)
  return t("method.obstacle.coins", { titles: obstacle.titles.join("; ") })
}
