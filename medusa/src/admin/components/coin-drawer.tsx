import { Hint, toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { fromCoinForm, toCoinForm, type AdminCoin } from "../lib/coin-form"
import { useSaveCoin } from "../lib/coin-queries"
import { CoinFields } from "./coin-fields"
import { FormDrawer } from "./form-drawer"

type CoinDrawerProps = { productId: string; coin: AdminCoin | null; onClose: () => void }

/** Drawer with the form of the technical description. */
export const CoinDrawer = ({ productId, coin, onClose }: CoinDrawerProps) => {
  const { t } = useTranslation("store")
  const [form, setForm] = useState(() => toCoinForm(coin))
  const save = useSaveCoin(productId)
  const submit = () =>
    save.mutate(fromCoinForm(form), {
      onSuccess: () => {
        toast.success(t("saved"))
        onClose()
      },
      onError: (error) => toast.error(error.message),
    })
  return (
    <FormDrawer title={t("coin.title")} saving={save.isPending} onSubmit={submit} onClose={onClose}>
      <Hint>{t("coin.hint")}</Hint>
      <CoinFields
        form={form}
        onChange={(change) => setForm((before) => ({ ...before, ...change }))}
      />
    </FormDrawer>
  )
}
