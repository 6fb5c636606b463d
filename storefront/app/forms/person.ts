import { z } from "zod"
import { phoneField } from "./phone"
import { emailField, nameField } from "./text-fields"

/** Who receives the coins. */
export const personFields = z.object({
  last_name: nameField("last_name_required"),
  first_name: nameField("first_name_required"),
  phone: phoneField,
})

/** Who receives the coins, and where messages about the order go. */
export const contactFields = personFields.extend({ email: emailField })
