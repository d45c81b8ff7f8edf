export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/**
 * A file to keep, under a Chinese name (RFC 5987). What is published does not change, so browsers may hold it for an hour; what
 * only staff may see is held by nobody.
 */
export function download(
  bytes: Uint8Array | string,
  name: string,
  type: keyof typeof mediaTypes,
  { isPublic = true } = {},
): Response {
  const file = encodeURIComponent(`${name}.${type}`).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': mediaTypes[type],
      'Content-Disposition': `attachment; filename="download.${type}"; filename*=UTF-8''${file}`,
      ...(isPublic ? { 'Cache-Control': 'public, max-age=3600' } : {}),
    },
  });
}
