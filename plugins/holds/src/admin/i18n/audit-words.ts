/** Words for what stands beside the action in lines of this plugin in the audit log: kinds of subjects, names of details, and values. */
const en = {
  subjects: {
    hold: "Hold",
    product: "Coin",
    inventory_item: "Stock item",
  },
  details: {
    cart_id: "Cart",
    product_id: "Coin",
    units: "Units",
    per_order: "For each order",
    per_person: "For each person",
    period_days: "Period, days",
    per_order_before: "For each order, before",
    per_person_before: "For each person, before",
    period_days_before: "Period before, days",
    invariant: "What was wrong",
    location_id: "Place",
    actual: "Was",
    expected: "Became",
  },
}

const kk: typeof en = {
  subjects: {
    hold: "Ұсталған тауар",
    product: "Монета",
    inventory_item: "Қор позициясы",
  },
  details: {
    cart_id: "Себет",
    product_id: "Монета",
    units: "Дана",
    per_order: "Бір тапсырысқа",
    per_person: "Бір адамға",
    period_days: "Кезең, күн",
    per_order_before: "Бір тапсырысқа, бұрын",
    per_person_before: "Бір адамға, бұрын",
    period_days_before: "Бұрынғы кезең, күн",
    invariant: "Не қате болды",
    location_id: "Орны",
    actual: "Болғаны",
    expected: "Түзетілгені",
  },
}

const ru: typeof en = {
  subjects: {
    hold: "Удержание",
    product: "Монета",
    inventory_item: "Позиция запаса",
  },
  details: {
    cart_id: "Корзина",
    product_id: "Монета",
    units: "Штук",
    per_order: "На заказ",
    per_person: "На человека",
    period_days: "Период, дней",
    per_order_before: "На заказ, прежде",
    per_person_before: "На человека, прежде",
    period_days_before: "Прежний период, дней",
    invariant: "Что было не так",
    location_id: "Место",
    actual: "Было",
    expected: "Стало",
  },
}

export default { en, kk, ru }
