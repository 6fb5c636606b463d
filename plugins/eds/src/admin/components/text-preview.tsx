import { Heading } from "@medusajs/ui"
import { lazy, Suspense } from "react"

/** Loaded when a preview is opened: the other pages of the dashboard need no parser. */
const Markdown = lazy(() => import("react-markdown"))

type TextPreviewProps = { title: string; text: string }

/** The agreement as a buyer reads it. HTML in the text stays text. */
export const TextPreview = ({ title, text }: TextPreviewProps) => (
  <article className="txt-small max-h-[60vh] overflow-y-auto [&_h1]:my-3 [&_h1]:font-medium [&_h2]:my-3 [&_h2]:font-medium [&_h3]:my-2 [&_h3]:font-medium [&_li]:my-1 [&_ol]:list-decimal [&_ol]:pl-6 [&_p]:my-2 [&_ul]:list-disc [&_ul]:pl-6">
    <Heading level="h2">{title}</Heading>
    <Suspense fallback={null}>
      <Markdown>{text}</Markdown>
    </Suspense>
  </article>
)
