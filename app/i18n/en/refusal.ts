export const refusal = {};
