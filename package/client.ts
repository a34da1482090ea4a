// `soi/client`: the API's routes with the types of their requests and answers.
export { createSoiClient } from '../worker/client.ts';
