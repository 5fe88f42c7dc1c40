// What is used of @huggingface/hub, so that the rest of it is left out.
export { commit } from "@huggingface/hub";
