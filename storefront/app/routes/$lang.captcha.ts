export { captchaLoader as loader } from "~/captcha/captcha.server"
