export const event = {};
