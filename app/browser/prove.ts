// Loaded only with a form that is asked for some work because its network sent very much. It finds the number, or waits for as
// long as a reader without a script would, whichever ends first, and sends the form as its reader had done already.
// So many hashes are under way at once; the page stays awake in between.
const together = 256;

async function prove(box: HTMLElement, sent: HTMLFormElement): Promise<void> {
  const { challenge, bits, wait, proving } = box.dataset;
  box.textContent = proving ?? '';
  const until = performance.now() + Number(wait) * 1000 + 500;
  const limit = 2 ** (32 - Number(bits));
  const text = new TextEncoder();
  const proof = sent.elements.namedItem('proof');
  const send = sent.querySelector<HTMLButtonElement>('button[data-send]');
  for (let from = 0; performance.now() < until; from += together) {
    // Without a secure connection the browser has no hashes to offer: then the wait alone must do.
    if (!crypto.subtle) await new Promise((resolve) => setTimeout(resolve, 200));
    else {
      const numbers = Array.from({ length: together }, (_, at) => from + at);
      const hashes = await Promise.all(
        numbers.map((number) => crypto.subtle.digest('SHA-256', text.encode(`${challenge}:${number}`))),
      );
      const found = hashes.findIndex((hash) => new DataView(hash).getUint32(0) < limit);
      if (found >= 0) {
        if (proof instanceof HTMLInputElement) proof.value = String(from + found);
        break;
      }
    }
  }
  if (send) send.click();
  else box.textContent = box.dataset.ready ?? '';
}

const box = document.querySelector<HTMLElement>('[data-challenge]');
const sent = box?.closest('form');
if (box && sent) void prove(box, sent);

export {};
