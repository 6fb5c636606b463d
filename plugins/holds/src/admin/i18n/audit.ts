/** Names of what this plugin writes into the audit log, nested at the dots, for the page that shows the log. */
const en = {
  hold: { released: "Hold released by staff" },
  purchase_limit: { set: "Purchase limit changed" },
  stock: { repaired: "Stock counter repaired" },
}

const kk: typeof en = {
  hold: { released: "Қызметкер ұсталған тауарды босатты" },
  purchase_limit: { set: "Сатып алу шегі өзгертілді" },
  stock: { repaired: "Қор есептегіші түзетілді" },
}

const ru: typeof en = {
  hold: { released: "Удержание снято сотрудником" },
  purchase_limit: { set: "Изменён лимит покупки" },
  stock: { repaired: "Исправлен счётчик запаса" },
}

export default { en, kk, ru }
