import { useEffect, useRef } from "react"
import { Alert } from "./alert"

interface NoticeBoxProps {
  notice: { level: "success" | "warning"; text: string } | null
}

/**
 * What the last action did. It takes the focus when it comes, because what had the focus (the button of a
 * removed position) may be gone.
 */
export function NoticeBox({ notice }: NoticeBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (notice) box.current?.focus({ preventScroll: true })
  }, [notice])
  if (!notice) return null
  return (
    <div ref={box} tabIndex={-1} className="mb-6 outline-none">
      <Alert level={notice.level}>{notice.text}</Alert>
    </div>
  )
}
