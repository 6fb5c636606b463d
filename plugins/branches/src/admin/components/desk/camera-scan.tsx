import { Button, Text } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

const LOOK_MS = 250

/** Scans with the camera of the device, in browsers that can read codes; elsewhere it is not there. */
export const CameraScan = ({ onFound }: { onFound: (text: string) => void }) => {
  const { t } = useTranslation("pickup")
  const [open, setOpen] = useState(false)
  if (!("BarcodeDetector" in window)) {
    return null
  }
  const found = (text: string) => {
    setOpen(false)
    onFound(text)
  }
  return (
    <>
      <Button type="button" size="small" variant="secondary" onClick={() => setOpen(!open)}>
        {t(open ? "cameraOff" : "camera")}
      </Button>
      {open ? <Camera onFound={found} /> : null}
    </>
  )
}

const Camera = ({ onFound }: { onFound: (text: string) => void }) => {
  const { t } = useTranslation("pickup")
  const video = useRef<HTMLVideoElement>(null)
  const tell = useRef(onFound)
  tell.current = onFound
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const detector = new BarcodeDetector({ formats: ["qr_code"] })
    let stream: MediaStream | undefined
    let ended = false
    const look = window.setInterval(() => {
      const picture = video.current
      if (!picture || picture.readyState < 2) {
        return
      }
      detector.detect(picture).then(
        ([code]) => code && !ended && tell.current(code.rawValue),
        () => undefined
      )
    }, LOOK_MS)
    const stop = () => stream?.getTracks().forEach((track) => track.stop())
    navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } }).then(
      (opened) => {
        stream = opened
        if (ended) {
          stop()
        } else if (video.current) {
          video.current.srcObject = opened
        }
      },
      () => setFailed(true)
    )
    return () => {
      ended = true
      window.clearInterval(look)
      stop()
    }
  }, [])
  if (failed) {
    return <Text size="small">{t("cameraFailed")}</Text>
  }
  return <video ref={video} autoPlay muted playsInline className="w-full max-w-md rounded-lg" />
}
