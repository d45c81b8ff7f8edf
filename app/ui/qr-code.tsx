/** `svg` is the drawing that our own server made of one of our own addresses; it is never a visitor's text. */
export function QrCode({ svg, label }: { svg: string; label: string }) {
  return (
    <figure className="qr">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the qrcode package on the server */}
      <div aria-label={label} className="qr-drawing" dangerouslySetInnerHTML={{ __html: svg }} role="img" />
      <figcaption aria-hidden="true">{label}</figcaption>
    </figure>
  );
}
