import QRCode from 'qrcode';

/** A QR code of an address as an SVG drawing, dark on light whatever the page looks like. */
export const qrDrawing = (address: string): Promise<string> =>
  QRCode.toString(address, { type: 'svg', margin: 0, errorCorrectionLevel: 'M' });
