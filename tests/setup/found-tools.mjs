import { foundTools } from './tools.mjs';

/** For runs of vitest alone: tests learn of the programs that are on this machine; nothing is installed. */
export default async () => {
  Object.assign(process.env, await foundTools());
};
