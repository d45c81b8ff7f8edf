export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
} as const;

/** A file to keep, under a Chinese name. Browsers may hold it for an hour: what is published does not change. */
export function download(bytes: Uint8Array | string, name: string, type: keyof typeof mediaTypes): Response {
  const file = encodeURIComponent(`${name}.${type}`);
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': mediaTypes[type],
      'Content-Disposition': `attachment; filename="download.${type}"; filename*=UTF-8''${file}`,
      'Cache-Control': 'public, max-age=3600',
    },
  });
}
