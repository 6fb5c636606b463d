import { z } from "@medusajs/framework/zod"

export const CreateNote = z.object({ text: z.string().trim().min(1).max(500) }).strict()

export type CreateNote = z.infer<typeof CreateNote>
