export { newsLoader as loader } from "~/payment/news.server"
