import type { FieldMetadata } from "@conform-to/react"
import type { ComponentProps } from "react"
import { Field } from "~/components/field"
import { useProblem } from "./use-problem"

type Input = Omit<ComponentProps<typeof Field>, "id" | "name" | "error" | "defaultValue">

interface FormFieldProps extends Input {
  field: FieldMetadata<string | undefined>
}

/** A text input with its value kept and its problem shown, after a round through the server as well. */
export function FormField({ field, ...input }: FormFieldProps) {
  const problem = useProblem()
  return (
    <Field
      key={field.key}
      id={field.id}
      name={field.name}
      defaultValue={field.initialValue}
      error={problem(field.errors)}
      {...input}
    />
  )
}
