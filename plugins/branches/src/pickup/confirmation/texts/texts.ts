/** The words of a confirmation in one language. */
export type ConfirmationTexts = {
  title: string
  order: string
  when: string
  /** While no time was picked. */
  noTime: string
  where: string
  phone: string
  collects: string
  goods: string
  coin: string
  quantity: string
  keptUntil: string
  bring: string
  documents: string[]
  code: string
  map: string
}
