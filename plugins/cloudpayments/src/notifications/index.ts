export { readNotification, type Notification, type ReadNotification } from "./notification"
export { parseBody, type Fields, type Parsed, type ParseProblem } from "./parse"
export { recordedFields } from "./recorded"
export { isSigned, type SignatureKeys, type SignedMessage } from "./signature"
export {
  isNotificationType,
  NOTIFICATION_TYPES,
  type NotificationType,
  type PaymentNotificationType,
} from "./types"
