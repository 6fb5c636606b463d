/** Days of the week in the order in which Kazakhstan counts them. */
export const WEEK_DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const
