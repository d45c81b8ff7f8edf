/** A small file of each kind that may be handed in, and one that may not. */
export const pdf = (words = '意见'): { name: string; bytes: Uint8Array } => ({
  name: `${words}.pdf`,
  bytes: new TextEncoder().encode(
    `%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%${words}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  ),
});
export const program = { name: '说明.pdf', bytes: new TextEncoder().encode('MZ\u0090 this is no document') };
export const emptyFile = { name: '空.pdf', bytes: new Uint8Array() };
