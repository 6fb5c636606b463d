import { Button, Container } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

/** On paper there is the sheet alone, black on white; the rest of the dashboard stays on the screen. */
const ON_PAPER = `@media print {
  body * { visibility: hidden; }
  .courier-sheet, .courier-sheet * { visibility: visible; color: #000; }
  .courier-sheet { position: absolute; inset: 0 0 auto 0; box-shadow: none; background: #fff; }
  .courier-sheet .courier-no-print { display: none; }
}`

/** A page for staff to print. */
export const PrintSheet = ({ tools, children }: { tools?: ReactNode; children: ReactNode }) => {
  const { t } = useTranslation("courier")
  return (
    <Container className="courier-sheet p-6">
      <style>{ON_PAPER}</style>
      <div className="courier-no-print mb-4 flex items-end gap-x-3">
        {tools}
        <Button size="small" onClick={() => window.print()}>
          {t("print")}
        </Button>
      </div>
      {children}
    </Container>
  )
}
